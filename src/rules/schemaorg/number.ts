/** A number is not written as a number. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/number",
  severity: "error",
  fault: "value",
  title: "A number is not written as a number",
  why: "Units, signs and blanks make text of a number.",
  mend: "Write digits, with a full stop for decimals.",
  spec: "https://schema.org/Number",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", wordCount: 450 } },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", wordCount: "450 words" },
      says: ['wordCount of NewsArticle is "450 words", expected a whole number'],
    },
  ],
});
