/** dateline of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "dateline", "text that is not blank", {
  id: "schema/article-dateline",
  severity: "warning",
  fault: "value",
  title: "dateline of an article is blank or ill-formed",
  why: "A blank dateline is none.",
  mend: "Give dateline text that is not blank, or leave it out.",
  spec: "https://schema.org/dateline",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        dateline: "LACHIN, April 25",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        dateline: "",
      },
      says: ["NewsArticle has a blank dateline, expected text that is not blank"],
    },
  ],
});
