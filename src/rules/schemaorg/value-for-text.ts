/** A number or truth value stands for text. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/value-for-text",
  severity: "warning",
  fault: "value",
  title: "A number or truth value stands for text",
  why: "Codes and telephone numbers lose their zeros, and consumers that expect text fail.",
  mend: "Write it in quotes.",
  spec: "https://schema.org/docs/datamodel.html",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "PostalAddress", postalCode: "AZ1033" } },
    {
      bad: { "@context": "https://schema.org", "@type": "PostalAddress", postalCode: 1033 },
      says: ["postalCode of PostalAddress is 1033 without quotes, expected text"],
    },
  ],
});
