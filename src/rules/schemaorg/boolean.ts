/** A truth value is neither true nor false. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/boolean",
  severity: "error",
  fault: "value",
  title: "A truth value is neither true nor false",
  why: "Anything else is no Boolean.",
  mend: "Write true or false without quotes.",
  spec: "https://schema.org/Boolean",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", isAccessibleForFree: false } },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", isAccessibleForFree: "no" },
      says: ['isAccessibleForFree of NewsArticle is "no", expected true or false'],
    },
  ],
});
