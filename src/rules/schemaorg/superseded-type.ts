/** A type has been superseded. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/superseded-type",
  severity: "warning",
  title: "A type has been superseded",
  why: "schema.org has replaced the type; consumers drop support for it.",
  mend: "Use the type that replaces it.",
  spec: "https://schema.org/supersededBy",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "InteractionCounter", userInteractionCount: 5 } },
    {
      bad: { "@context": "https://schema.org", "@type": "UserComments", commentText: "x" },
      says: ["Type UserComments is superseded, expected InteractionCounter"],
    },
  ],
});
