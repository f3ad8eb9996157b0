/** name of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "name", "text that is not blank", {
  id: "schema/article-name",
  severity: "warning",
  fault: "value",
  title: "name of an article is blank or ill-formed",
  why: "A blank name is no name.",
  mend: "Give name text that is not blank, or leave it out.",
  spec: "https://schema.org/name",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        name: "Book fair opens",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        name: "",
      },
      says: ["NewsArticle has a blank name, expected text that is not blank"],
    },
  ],
});
