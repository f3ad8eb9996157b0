/** A rating has no value. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("ratingValue", "a number", {
  id: "google/rating-value",
  severity: "warning",
  types: ["Rating"],
  fault: "value",
  title: "A rating has no value",
  why: "Google requires ratingValue.",
  mend: "Give ratingValue.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
  verified: false,
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Rating", ratingValue: 4 } },
    {
      bad: { "@context": "https://schema.org", "@type": "AggregateRating", ratingCount: 3 },
      says: ["AggregateRating has no ratingValue, expected a number"],
    },
  ],
});
