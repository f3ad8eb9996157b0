/** A fact check has no author. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("author", "who has checked", {
  id: "google/claim-author",
  types: ["ClaimReview"],
  severity: "warning",
  fault: "value",
  title: "A fact check has no author",
  why: "Google recommends it.",
  mend: "Give author.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/factcheck",
  checkedOn: "2026-07-01",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        claimReviewed: "The bridge is closed",
        url: "https://news.example/check",
        reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: "False" },
        author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
        itemReviewed: {
          "@type": "Claim",
          appearance: "https://x.example/",
          author: { "@type": "Person", name: "Bob Roe" },
        },
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        claimReviewed: "The bridge is closed",
        url: "https://news.example/check",
        reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: "False" },
        itemReviewed: {
          "@type": "Claim",
          appearance: "https://x.example/",
          author: { "@type": "Person", name: "Bob Roe" },
        },
      },
      says: ["ClaimReview has no author, expected who has checked"],
    },
  ],
});
