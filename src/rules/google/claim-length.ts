/** A claim is long. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["claimReviewed"],
  {
    id: "google/claim-length",
    types: ["ClaimReview"],
    severity: "warning",
    title: "A claim is long",
    why: "Google asks for fewer than 75 characters, so that it is not cut.",
    mend: "Shorten it.",
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
          claimReviewed: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          url: "https://news.example/check",
          reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: "False" },
          author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
          itemReviewed: {
            "@type": "Claim",
            appearance: "https://x.example/",
            author: { "@type": "Person", name: "Bob Roe" },
          },
        },
        says: ["claimReviewed has 80 characters, expected fewer than 75"],
      },
    ],
  },
  (text) =>
    text.trim().length < 75 ? undefined : `claimReviewed has ${text.trim().length} characters, expected fewer than 75`,
);
