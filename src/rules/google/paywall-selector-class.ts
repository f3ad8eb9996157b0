/** The selector of a paid section is no class. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["cssSelector"],
  {
    id: "google/paywall-selector-class",
    types: ["WebPageElement"],
    severity: "error",
    title: "The selector of a paid section is no class",
    why: "Google's page says to use class selectors alone here; by any other it does not find the paid section, and what is hidden there may count as cloaking.",
    mend: "Give the element a class and name it.",
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
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: "#paid > p" },
        },
        says: ['cssSelector is "#paid > p", expected a class such as .paid'],
      },
    ],
  },
  (text, node) =>
    node.value.isAccessibleForFree === undefined || text.trim() === "" || /^\.[\w-]+$/.test(text.trim())
      ? undefined
      : `cssSelector is ${JSON.stringify(clip(text))}, expected a class such as .paid`,
);
