/** A publisher is plain text. */
import { clip, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/publisher-text",
    forms: ["text", "list"],
    types: ["CreativeWork"],
    properties: ["publisher"],
    severity: "warning",
    title: "A publisher is plain text",
    why: "schema.org expects an Organization or Person; search engines look for its name and logo.",
    mend: 'Write {"@type": "NewsMediaOrganization", "name": …}.',
    spec: "https://schema.org/publisher",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          publisher: { "@type": "Organization", name: "The Example" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          publisher: "The Example",
        },
        says: ['publisher is the text "The Example", expected an Organization'],
      },
    ],
  },
  (node) =>
    inElements(node, "publisher", (publisher, at) =>
      typeof publisher === "string" && publisher.trim() !== "" && !/^(?:https?:|_:|#)/.test(publisher)
        ? { at, message: `publisher is the text ${JSON.stringify(clip(publisher))}, expected an Organization` }
        : undefined,
    ),
);
