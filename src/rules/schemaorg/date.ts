/** A date is not written as ISO 8601. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/date",
  severity: "error",
  fault: "value",
  title: "A date is not written as ISO 8601",
  why: "A date in any other form is read wrongly or not at all.",
  mend: "Write YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss with the offset.",
  spec: "https://schema.org/Date",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann", birthDate: "1990-02-28" } },
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann", birthDate: "1990" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann", birthDate: "1990-02-30" },
      says: ['birthDate of Person is "1990-02-30", expected a date (YYYY-MM-DD)'],
    },
  ],
});
