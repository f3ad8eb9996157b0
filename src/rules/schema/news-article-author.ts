/** author of a news article is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("NewsArticle", "author", "a Person or Organization", {
  id: "schema/news-article-author",
  severity: "warning",
  fault: "value",
  title: "author of a news article is missing, blank or ill-formed",
  why: "Readers and search engines ask who answers for a text.",
  mend: "Give author a Person or Organization.",
  spec: "https://schema.org/author",
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
      },
      says: ["NewsArticle has no author, expected a Person or Organization"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: "",
      },
      says: ["NewsArticle has a blank author, expected a Person or Organization"],
    },
  ],
});
