/** headline of an article is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "headline", "text that is not blank", {
  id: "schema/article-headline",
  severity: "error",
  fault: "value",
  title: "headline of an article is missing, blank or ill-formed",
  why: "Without a headline no list, card or feed can show the article.",
  mend: "Give headline text that is not blank.",
  spec: "https://schema.org/headline",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
      },
      says: ["NewsArticle has no headline, expected text that is not blank"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "  ",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
      },
      says: ["NewsArticle has a blank headline, expected text that is not blank"],
    },
  ],
});
