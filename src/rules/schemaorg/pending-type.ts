/** A type is pending. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";
import { mayBePending } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onDeviation({
  id: "schemaorg/pending-type",
  gate: mayBePending,
  severity: "info",
  title: "A type is pending",
  why: "Terms in the pending section may still change or go.",
  mend: "Keep it if a consumer of yours reads it; a list of types can name a settled supertype beside it.",
  spec: "https://schema.org/docs/howwework.html#pending",
  checkedOn: "2026-03-19",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann-lee" },
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "OpinionNewsArticle", headline: "x" },
      says: ["Type OpinionNewsArticle is pending in schema.org, expected that it may still change"],
    },
  ],
});
