/** A news article names no publisher. */
import { isAside, requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "publisher",
  "an Organization",
  {
    id: "newsroom/publisher",
    types: ["NewsArticle"],
    severity: "warning",
    fault: "value",
    title: "A news article names no publisher",
    why: "Readers and aggregators ask who answers for the news.",
    mend: "Name the publisher as NewsMediaOrganization, with its logo.",
    spec: "https://schema.org/publisher",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          publisher: { "@type": "NewsMediaOrganization", name: "The Example" },
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" },
        says: ["NewsArticle has no publisher, expected an Organization"],
      },
    ],
  },
  { when: (node) => !isAside(node) },
);
