/** datePublished of a news article is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("NewsArticle", "datePublished", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/news-article-date-published",
  severity: "error",
  fault: "value",
  title: "datePublished of a news article is missing, blank or ill-formed",
  why: "News without a date of publication cannot be ranked, archived or trusted.",
  mend: "Give datePublished a date (YYYY-MM-DD) or date-time with offset.",
  spec: "https://schema.org/datePublished",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25",
        author: { "@type": "Person", name: "Ann Lee" },
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        author: { "@type": "Person", name: "Ann Lee" },
      },
      says: ["NewsArticle has no datePublished, expected a date (YYYY-MM-DD) or date-time with offset"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "25 April 2026",
        author: { "@type": "Person", name: "Ann Lee" },
      },
      says: ['datePublished of NewsArticle is "25 April 2026", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
