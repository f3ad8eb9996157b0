/** dateModified of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "dateModified", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/article-date-modified",
  severity: "error",
  fault: "value",
  title: "dateModified of an article is blank or ill-formed",
  why: "A malformed date of change makes consumers fall back to the first date, or to none.",
  mend: "Give dateModified a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/dateModified",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        dateModified: "2026-04-26T10:00:00+04:00",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        dateModified: "yesterday",
      },
      says: ['dateModified of NewsArticle is "yesterday", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
