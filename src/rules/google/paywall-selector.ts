/** A paid section has no selector. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/paywall-selector",
    types: ["WebPageElement"],
    severity: "warning",
    title: "A paid section has no selector",
    why: "Google cannot tell which text is paid.",
    mend: "Give cssSelector: the class of the element.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".paid" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: false },
        },
        says: ["Paid section has no cssSelector, expected the class of its element"],
      },
    ],
  },
  (node) => {
    const free = node.value.isAccessibleForFree;
    return (free === false || free === "False" || free === "false") && !isPresent(node.value.cssSelector)
      ? [
          {
            at: node.pointer,
            message: "Paid section has no cssSelector, expected the class of its element",
            data: { property: "cssSelector" },
          },
        ]
      : NOTHING;
  },
);
