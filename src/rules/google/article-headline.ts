/** An article has no headline. */
import { isAside, requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "headline",
  "the title of the article",
  {
    id: "google/article-headline",
    types: ["Article"],
    severity: "warning",
    fault: "value",
    title: "An article has no headline",
    why: "Google recommends it, as the title to show.",
    mend: "Give headline.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle" },
        says: ["NewsArticle has no headline, expected the title of the article"],
      },
    ],
  },
  { when: (node) => !isAside(node) },
);
