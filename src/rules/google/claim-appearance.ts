/** A claim says not where it was made. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "appearance",
  "a page on which the claim is made",
  {
    id: "google/claim-appearance",
    types: ["Claim"],
    severity: "info",
    fault: "value",
    title: "A claim says not where it was made",
    why: "Google recommends appearance or firstAppearance.",
    mend: "Give appearance.",
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
          author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
          itemReviewed: { "@type": "Claim", name: "x" },
        },
        says: ["Claim has no appearance, expected a page on which the claim is made"],
      },
    ],
  },
  { or: ["firstAppearance"] },
);
