/** A publisher is plain text. */
import { clip, elementsOf, onNode } from "../../syntax/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/publisher-text",
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
    elementsOf(node.value.publisher, `${node.pointer}/publisher`).flatMap(({ value, at }) =>
      typeof value === "string" && value.trim() !== "" && !/^(?:https?:|_:|#)/.test(value)
        ? [{ at, message: `publisher is the text ${JSON.stringify(clip(value))}, expected an Organization` }]
        : [],
    ),
);
