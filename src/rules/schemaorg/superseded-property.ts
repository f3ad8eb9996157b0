/** A property has been superseded. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/superseded-property",
  severity: "warning",
  title: "A property has been superseded",
  why: "schema.org has replaced the property; consumers drop support for it.",
  mend: "Use the property that replaces it.",
  spec: "https://schema.org/supersededBy",
  checkedOn: "2026-03-19",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "x",
        performer: { "@type": "Person", name: "Ann" },
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "x",
        performers: { "@type": "Person", name: "Ann" },
      },
      says: ["Property performers is superseded, expected performer"],
    },
  ],
});
