/** A number is given as text. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/number-as-text",
  severity: "warning",
  fault: "value",
  title: "A number is given as text",
  why: "Consumers that compute with it must guess.",
  mend: "Write it without quotes.",
  spec: "https://schema.org/docs/datamodel.html",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "NewsArticle", wordCount: 412 } },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", wordCount: "412" },
      says: ['wordCount of NewsArticle is the text "412", expected the number 412'],
    },
  ],
});
