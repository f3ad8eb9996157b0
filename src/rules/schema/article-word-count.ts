/** wordCount of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "wordCount", "a whole number", {
  id: "schema/article-word-count",
  severity: "error",
  fault: "value",
  title: "wordCount of an article is blank or ill-formed",
  why: "A count that is no number cannot be compared.",
  mend: "Give wordCount a whole number, or leave it out.",
  spec: "https://schema.org/wordCount",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        wordCount: 412,
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        wordCount: "about 400",
      },
      says: ['wordCount of NewsArticle is "about 400", expected a whole number'],
    },
  ],
});
