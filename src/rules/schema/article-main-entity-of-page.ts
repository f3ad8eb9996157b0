/** mainEntityOfPage of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "mainEntityOfPage", "a WebPage or a URL", {
  id: "schema/article-main-entity-of-page",
  severity: "warning",
  fault: "value",
  title: "mainEntityOfPage of an article is blank or ill-formed",
  why: "It ties the article to its page.",
  mend: "Give mainEntityOfPage a WebPage or a URL, or leave it out.",
  spec: "https://schema.org/mainEntityOfPage",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        mainEntityOfPage: "https://news.example/fair",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        mainEntityOfPage: "the page of the fair",
      },
      says: ['mainEntityOfPage of NewsArticle is "the page of the fair", expected a WebPage or a URL'],
    },
  ],
});
