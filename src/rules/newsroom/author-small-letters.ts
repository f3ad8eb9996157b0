/** The name of an author is in small letters. */
import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onByline(
  {
    id: "newsroom/author-small-letters",
    isContextFree: true,
    severity: "info",
    title: "The name of an author is in small letters",
    why: "It reads as a word, not as a name.",
    mend: "Write the name as its owner does.",
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
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ursula von der Leyen" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "ann lee" },
        },
        says: ['Author "ann lee" is in small letters, expected capitals where names have them'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "ann lee",
        },
        says: ['Author "ann lee" is in small letters, expected capitals where names have them'],
      },
    ],
  },
  (name, { isPerson }) =>
    isPerson && /^\p{Ll}[\p{Ll}'’-]+\s\p{Ll}[\p{Ll}\s'’-]+$/u.test(name.trim())
      ? `Author ${JSON.stringify(clip(name))} is in small letters, expected capitals where names have them`
      : undefined,
);
