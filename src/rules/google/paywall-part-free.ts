/** A paid section does not say that it is not free. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/paywall-part-free",
    severity: "error",
    types: ["WebPageElement"],
    properties: ["cssSelector"],
    title: "A paid section does not say that it is not free",
    why: "Google asks for isAccessibleForFree on each section.",
    mend: "Give isAccessibleForFree: false.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          isAccessibleForFree: false,
          hasPart: { "@type": "WebPageElement", cssSelector: ".paid", isAccessibleForFree: false },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          isAccessibleForFree: false,
          hasPart: { "@type": "WebPageElement", cssSelector: ".paid" },
        },
        says: ["Paid section has no isAccessibleForFree, expected false"],
      },
    ],
  },
  (node, _context, graph) => {
    const whole =
      node.property === "hasPart" && node.parent !== undefined ? graph.nodes[node.parent]?.value : undefined;
    const free = whole?.isAccessibleForFree;
    if ((free !== false && String(free).toLowerCase() !== "false") || isPresent(node.value.isAccessibleForFree))
      return NOTHING;
    if (node.value.isAccessibleForFree === false) return NOTHING;
    return [
      {
        at: node.pointer,
        message: "Paid section has no isAccessibleForFree, expected false",
        data: { property: "isAccessibleForFree" },
      },
    ];
  },
);
