/** articleBody of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "articleBody", "text that is not blank", {
  id: "schema/article-article-body",
  severity: "warning",
  fault: "value",
  title: "articleBody of an article is blank or ill-formed",
  why: "A blank body says that the article has no text.",
  mend: "Give articleBody text that is not blank, or leave it out.",
  spec: "https://schema.org/articleBody",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        articleBody: "Stalls open at ten.",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        articleBody: "",
      },
      says: ["NewsArticle has a blank articleBody, expected text that is not blank"],
    },
  ],
});
