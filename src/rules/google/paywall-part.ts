/** A paid article does not say which part is paid. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "google/paywall-part",
    types: ["CreativeWork"],
    properties: ["isAccessibleForFree"],
    severity: "warning",
    title: "A paid article does not say which part is paid",
    why: "Google may take the hidden text for cloaking.",
    mend: "Add hasPart with isAccessibleForFree false and the class in cssSelector.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          isAccessibleForFree: false,
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".paid" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          isAccessibleForFree: false,
        },
        says: [
          "Article is not free and has no hasPart, expected a WebPageElement with cssSelector for each paid section",
        ],
      },
    ],
  },
  (node) => {
    const free = node.value.isAccessibleForFree;
    if (
      (free !== false && free !== "False" && free !== "false" && free !== "https://schema.org/False") ||
      isPresent(node.value.hasPart) ||
      node.property === "hasPart"
    )
      return NOTHING;
    return isA(node.types, "Article") || isA(node.types, "WebPage")
      ? [
          {
            at: `${node.pointer}/isAccessibleForFree`,
            message:
              "Article is not free and has no hasPart, expected a WebPageElement with cssSelector for each paid section",
          },
        ]
      : NOTHING;
  },
);
