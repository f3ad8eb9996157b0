/** keywords of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "keywords", "text that is not blank", {
  id: "schema/article-keywords",
  severity: "warning",
  fault: "value",
  title: "keywords of an article is blank or ill-formed",
  why: "A blank keyword matches nothing.",
  mend: "Give keywords text that is not blank, or leave it out.",
  spec: "https://schema.org/keywords",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        keywords: ["books", "Lachin"],
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        keywords: "",
      },
      says: ["NewsArticle has a blank keywords, expected text that is not blank"],
    },
  ],
});
