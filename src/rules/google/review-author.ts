/** A review has no author. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "author",
  "a Person or Organization",
  {
    id: "google/review-author",
    severity: "warning",
    types: ["Review"],
    fault: "value",
    title: "A review has no author",
    why: "Google requires author.",
    mend: "Give author with a name.",
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
        bad: {
          "@context": "https://schema.org",
          "@type": "Review",
          itemReviewed: { "@type": "Movie", name: "The Ferryman" },
        },
        says: ["Review has no author, expected a Person or Organization"],
      },
    ],
  },
  { when: ({ types }) => !types.includes("ClaimReview") && !types.includes("ReviewNewsArticle") },
);
