/** alternativeHeadline of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "alternativeHeadline", "text that is not blank", {
  id: "schema/article-alternative-headline",
  severity: "warning",
  fault: "value",
  title: "alternativeHeadline of an article is blank or ill-formed",
  why: "A blank title is no title.",
  mend: "Give alternativeHeadline text that is not blank, or leave it out.",
  spec: "https://schema.org/alternativeHeadline",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        alternativeHeadline: "A second title",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        alternativeHeadline: "",
      },
      says: ["NewsArticle has a blank alternativeHeadline, expected text that is not blank"],
    },
  ],
});
