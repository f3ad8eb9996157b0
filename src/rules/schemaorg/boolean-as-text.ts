/** A truth value stands in quotes. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/boolean-as-text",
  severity: "warning",
  fault: "value",
  title: "A truth value stands in quotes",
  why: "JSON has true and false; as text they are compared letter by letter, and schema.org writes True and False.",
  mend: "Take the quotes away.",
  spec: "https://schema.org/Boolean",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", isAccessibleForFree: false } },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", isAccessibleForFree: "False" },
      says: ['isAccessibleForFree of NewsArticle is the text "False", expected false'],
    },
  ],
});
