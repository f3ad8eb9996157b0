/** An article says it is free and a part of it is not. */
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/paywall-contradiction",
    types: ["CreativeWork"],
    properties: ["isAccessibleForFree"],
    severity: "warning",
    title: "An article says it is free and a part of it is not",
    why: "Search engines may take it for cloaking.",
    mend: "Set isAccessibleForFree of the article to false.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          isAccessibleForFree: false,
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".paywall" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          isAccessibleForFree: true,
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".paywall" },
        },
        says: ["The whole is free while a part says it is not, expected the same of both"],
      },
    ],
  },
  (node, _context, graph) => {
    const free = node.value.isAccessibleForFree;
    if (free !== true && free !== "True" && free !== "true") return NOTHING;
    return elementsOf(node.value.hasPart, `${node.pointer}/hasPart`).flatMap(({ value, at }) => {
      const part = resolve(value, graph)?.isAccessibleForFree;
      return part === false || part === "False" || part === "false"
        ? [
            {
              at: `${node.pointer}/isAccessibleForFree`,
              message: "The whole is free while a part says it is not, expected the same of both",
              related: [{ at: `${at}/isAccessibleForFree`, message: "the part" }],
            },
          ]
        : [];
    });
  },
);
