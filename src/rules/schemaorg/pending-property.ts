/** A property is pending. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";
import { mayBePending } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onDeviation({
  id: "schemaorg/pending-property",
  gate: mayBePending,
  severity: "info",
  title: "A property is pending",
  why: "Terms in the pending section may still change or go.",
  mend: "Keep it if a consumer of yours reads it; watch the releases.",
  spec: "https://schema.org/docs/howwework.html#pending",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann" } },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", backstory: "y" },
      says: ["Property backstory is pending in schema.org, expected that it may still change"],
    },
  ],
});
