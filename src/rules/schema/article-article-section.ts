/** articleSection of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "articleSection", "text that is not blank", {
  id: "schema/article-article-section",
  severity: "warning",
  fault: "value",
  title: "articleSection of an article is blank or ill-formed",
  why: "A blank section files the article nowhere.",
  mend: "Give articleSection text that is not blank, or leave it out.",
  spec: "https://schema.org/articleSection",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        articleSection: "Culture",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        articleSection: "",
      },
      says: ["NewsArticle has a blank articleSection, expected text that is not blank"],
    },
  ],
});
