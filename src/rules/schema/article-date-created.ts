/** dateCreated of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "dateCreated", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/article-date-created",
  severity: "error",
  fault: "value",
  title: "dateCreated of an article is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give dateCreated a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/dateCreated",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        dateCreated: "2026-04-25",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        dateCreated: "2026/04/25",
      },
      says: ['dateCreated of NewsArticle is "2026/04/25", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
