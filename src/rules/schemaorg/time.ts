/** A time is not written as ISO 8601. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/time",
  severity: "error",
  fault: "value",
  title: "A time is not written as ISO 8601",
  why: "A time in any other form is read wrongly or not at all.",
  mend: "Write hh:mm:ss, with an offset if it is known.",
  spec: "https://schema.org/Time",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "OpeningHoursSpecification", opens: "09:00" } },
    {
      bad: { "@context": "https://schema.org", "@type": "OpeningHoursSpecification", opens: "9 am" },
      says: ['opens of OpeningHoursSpecification is "9 am", expected a time (hh:mm:ss)'],
    },
  ],
});
