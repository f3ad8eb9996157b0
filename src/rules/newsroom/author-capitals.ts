/** The name of an author is in capitals. */
import { onByline } from "../../syntax/bylines.ts";
import { clip } from "../../syntax/data-rules.ts";

export const rule = onByline(
  {
    id: "newsroom/author-capitals",
    severity: "info",
    title: "The name of an author is in capitals",
    why: "Names are compared letter by letter.",
    mend: "Write it in ordinary letters.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "ANN LEE" },
        },
        says: ['Author "ANN LEE" is in capitals, expected ordinary letters'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "ANN LEE",
        },
        says: ['Author "ANN LEE" is in capitals, expected ordinary letters'],
      },
    ],
  },
  (name, { isPerson }) =>
    isPerson && /\s/.test(name.trim()) && /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name)
      ? `Author ${JSON.stringify(clip(name))} is in capitals, expected ordinary letters`
      : undefined,
);
