/** A fact check has no url. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("url", "the page of the check", {
  id: "google/claim-url",
  types: ["ClaimReview"],
  severity: "error",
  fault: "value",
  title: "A fact check has no url",
  why: "Google requires it.",
  mend: "Give url.",
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
        reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: "False" },
        author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
        itemReviewed: {
          "@type": "Claim",
          appearance: "https://x.example/",
          author: { "@type": "Person", name: "Bob Roe" },
        },
      },
      says: ["ClaimReview has no url, expected the page of the check"],
    },
  ],
});
