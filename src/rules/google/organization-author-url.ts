/** An organization that signs an article has no home page. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "url",
  "its home page",
  {
    id: "google/organization-author-url",
    types: ["Organization"],
    severity: "info",
    fault: "value",
    title: "An organization that signs an article has no home page",
    why: "Google asks for it for authors that are organizations.",
    mend: "Give url.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          author: { "@type": "Organization", name: "The Example" },
        },
        says: ["Organization has no url, expected its home page"],
      },
    ],
  },
  { when: (node) => node.property === "author" },
);
