/** An article states no date of publication. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "datePublished",
  "a date of ISO 8601",
  {
    id: "google/article-date-published",
    types: ["Article"],
    severity: "info",
    fault: "value",
    title: "An article states no date of publication",
    why: "Google recommends it for a right date in results.",
    mend: "Give datePublished, with the time and its offset.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          datePublished: "2026-04-25T09:00:00+04:00",
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" },
        says: ["NewsArticle has no datePublished, expected a date of ISO 8601"],
      },
    ],
  },
  { when: (node) => node.property !== "citation" && node.property !== "isBasedOn" },
);
