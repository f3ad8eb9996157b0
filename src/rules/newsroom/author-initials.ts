/** An author is given by initials. */
import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onByline(
  {
    id: "newsroom/author-initials",
    isContextFree: true,
    severity: "info",
    title: "An author is given by initials",
    why: "Readers and search engines cannot tell who that is.",
    mend: "Give the full name.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "A. Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "A. L." },
        },
        says: ['Author is "A. L.", expected the full name'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "A. L.",
        },
        says: ['Author is "A. L.", expected the full name'],
      },
    ],
  },
  (name, { isPerson }) =>
    isPerson && /^(?:\p{Lu}\.?\s?){2,4}$/u.test(name.trim())
      ? `Author is ${JSON.stringify(clip(name))}, expected the full name`
      : undefined,
);
