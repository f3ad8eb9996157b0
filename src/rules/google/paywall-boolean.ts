/** isAccessibleForFree is text. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["isAccessibleForFree"],
  {
    id: "google/paywall-boolean",
    types: ["CreativeWork"],
    severity: "warning",
    fault: "value",
    title: "isAccessibleForFree is text",
    why: "Google's table shows both, its examples a truth value.",
    mend: "Take the quotes away.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          isAccessibleForFree: false,
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          isAccessibleForFree: "False",
        },
        says: ['isAccessibleForFree is the text "False", expected true or false'],
      },
    ],
  },
  (text, _node, _context, graph) =>
    text.trim() === "" || graph.syntax !== "json-ld"
      ? undefined
      : `isAccessibleForFree is the text ${JSON.stringify(clip(text))}, expected true or false`,
);
