/** A rating of many does not say how many. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "ratingCount",
  "the number of ratings, or reviewCount",
  {
    id: "google/rating-count",
    severity: "warning",
    types: ["AggregateRating"],
    fault: "value",
    title: "A rating of many does not say how many",
    why: "Google requires ratingCount or reviewCount.",
    mend: "Give ratingCount.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "AggregateRating", ratingValue: 4, reviewCount: 12 } },
      {
        bad: { "@context": "https://schema.org", "@type": "AggregateRating", ratingValue: 4 },
        says: ["AggregateRating has no ratingCount, expected the number of ratings, or reviewCount"],
      },
    ],
  },
  { or: ["reviewCount"] },
);
