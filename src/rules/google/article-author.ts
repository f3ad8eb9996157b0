/** An article names no author. */
import { isAside, requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "author",
  "a Person or Organization with name and url",
  {
    id: "google/article-author",
    types: ["Article"],
    severity: "warning",
    fault: "value",
    title: "An article names no author",
    why: "Google recommends author, so that it can show who wrote the text.",
    mend: "Give author as Person or Organization, with name and url.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann-lee" },
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" },
        says: ["NewsArticle has no author, expected a Person or Organization with name and url"],
      },
    ],
  },
  { when: (node) => !isAside(node) },
);
