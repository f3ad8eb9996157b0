/** A review does not say what it reviews. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "itemReviewed",
  "the thing that is reviewed",
  {
    id: "google/review-item",
    severity: "warning",
    types: ["Review"],
    fault: "value",
    title: "A review does not say what it reviews",
    why: "Google requires itemReviewed of a review that stands by itself.",
    mend: "Give itemReviewed.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Review",
          itemReviewed: { "@type": "Movie", name: "The Ferryman" },
          author: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Review", author: { "@type": "Person", name: "Ann Lee" } },
        says: ["Review has no itemReviewed, expected the thing that is reviewed"],
      },
    ],
  },
  { when: ({ property, types }) => property === undefined && !types.includes("ReviewNewsArticle") },
);
