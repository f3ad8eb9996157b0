/** publisher of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "publisher", "an Organization or Person", {
  id: "schema/article-publisher",
  severity: "warning",
  fault: "value",
  title: "publisher of an article is blank or ill-formed",
  why: "The publisher answers for the article.",
  mend: "Give publisher an Organization or Person, or leave it out.",
  spec: "https://schema.org/publisher",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        publisher: "",
      },
      says: ["NewsArticle has a blank publisher, expected an Organization or Person"],
    },
  ],
});
