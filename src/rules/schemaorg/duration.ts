/** A duration is not written as ISO 8601. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/duration",
  severity: "error",
  fault: "value",
  title: "A duration is not written as ISO 8601",
  why: "A duration in any other form is not read.",
  mend: "Write PT and the hours, minutes and seconds: PT1H30M.",
  spec: "https://schema.org/Duration",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "VideoObject", name: "x", duration: "PT1M30S" } },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "x", duration: "1:30" },
      says: ['duration of VideoObject is "1:30", expected an ISO 8601 duration such as PT1H30M'],
    },
  ],
});
