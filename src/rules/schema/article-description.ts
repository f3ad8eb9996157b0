/** description of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "description", "text that is not blank", {
  id: "schema/article-description",
  severity: "warning",
  fault: "value",
  title: "description of an article is blank or ill-formed",
  why: "A blank description takes the place of one that a search engine would make.",
  mend: "Give description text that is not blank, or leave it out.",
  spec: "https://schema.org/description",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        description: "Stalls open at ten.",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        description: "",
      },
      says: ["NewsArticle has a blank description, expected text that is not blank"],
    },
  ],
});
