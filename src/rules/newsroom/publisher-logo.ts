/** The publisher has no logo. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = requires(
  "logo",
  "an ImageObject or its URL",
  {
    id: "newsroom/publisher-logo",
    severity: "info",
    types: ["Organization"],
    fault: "value",
    title: "The publisher has no logo",
    why: "Search engines and aggregators show it beside the news.",
    mend: "Give logo.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          publisher: { "@type": "NewsMediaOrganization", name: "The News", logo: "https://news.example/logo.png" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          publisher: { "@type": "NewsMediaOrganization", name: "The News" },
        },
        says: ["NewsMediaOrganization has no logo, expected an ImageObject or its URL"],
      },
    ],
  },
  {
    when: (node, graph) =>
      node.property === "publisher" ||
      (node.id !== undefined && indexOf(graph).byId.get(node.id)?.isPublisher === true),
  },
);
