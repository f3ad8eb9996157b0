/** isAccessibleForFree of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "isAccessibleForFree", "true or false", {
  id: "schema/article-is-accessible-for-free",
  severity: "error",
  fault: "value",
  title: "isAccessibleForFree of an article is blank or ill-formed",
  why: "Anything but a truth value is read as free or ignored.",
  mend: "Give isAccessibleForFree true or false, or leave it out.",
  spec: "https://schema.org/isAccessibleForFree",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        isAccessibleForFree: false,
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        isAccessibleForFree: "paid",
      },
      says: ['isAccessibleForFree of NewsArticle is "paid", expected true or false'],
    },
  ],
});
