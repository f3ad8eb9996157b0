/** url of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "url", "a URL without blanks", {
  id: "schema/article-url",
  severity: "error",
  fault: "value",
  title: "url of an article is blank or ill-formed",
  why: "The URL is the article's address everywhere.",
  mend: "Give url a URL without blanks, or leave it out.",
  spec: "https://schema.org/url",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        url: "https://news.example/fair",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        url: "news example com",
      },
      says: ['url of NewsArticle is "news example com", expected a URL without blanks'],
    },
  ],
});
