/** An article states no date of change. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("dateModified", "a date of ISO 8601", {
  id: "google/article-date-modified",
  types: ["Article"],
  severity: "info",
  fault: "value",
  title: "An article states no date of change",
  why: "Google recommends it, if the article has been changed.",
  mend: "Give dateModified when the article has been changed; never copy datePublished.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
  checkedOn: "2026-09-08",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens",
        dateModified: "2026-04-25T09:00:00+04:00",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" },
      says: ["NewsArticle has no dateModified, expected a date of ISO 8601"],
    },
  ],
});
