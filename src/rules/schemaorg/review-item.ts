/** A review names nothing that it reviews. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("itemReviewed", "the thing that is reviewed", {
  id: "schemaorg/review-item",
  types: ["ReviewNewsArticle"],
  severity: "info",
  fault: "value",
  title: "A review names nothing that it reviews",
  why: "ReviewNewsArticle is a Review as well.",
  mend: "Give itemReviewed.",
  spec: "https://schema.org/ReviewNewsArticle",
  checkedOn: "2026-03-19",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ReviewNewsArticle",
        headline: "x",
        itemReviewed: { "@type": "Book", name: "y" },
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "ReviewNewsArticle", headline: "x" },
      says: ["ReviewNewsArticle has no itemReviewed, expected the thing that is reviewed"],
    },
  ],
});
