/** An article has no picture. */
import { isAside, requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "image",
  "the URL of a picture, or an ImageObject",
  {
    id: "google/article-image",
    types: ["Article"],
    severity: "warning",
    fault: "value",
    title: "An article has no picture",
    why: "Google recommends one that represents the article, in several ratios.",
    mend: "Give image.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          image: "https://news.example/fair.jpg",
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" },
        says: ["NewsArticle has no image, expected the URL of a picture, or an ImageObject"],
      },
    ],
  },
  { when: (node) => !isAside(node) },
);
