/** A fact check has no verdict in words. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/claim-verdict",
    types: ["ClaimReview"],
    severity: "error",
    title: "A fact check has no verdict in words",
    why: "Google requires it.",
    mend: "Give reviewRating.alternateName.",
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
          reviewRating: { "@type": "Rating", ratingValue: 1 },
          author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
          itemReviewed: {
            "@type": "Claim",
            appearance: "https://x.example/",
            author: { "@type": "Person", name: "Bob Roe" },
          },
        },
        says: ["reviewRating has no alternateName, expected the verdict in words"],
      },
    ],
  },
  (node, _context, graph) => {
    const rating = resolve(node.value.reviewRating, graph);
    return rating === undefined ||
      isPresent(rating.alternateName) ||
      isPresent(rating.name) ||
      Object.keys(rating).every((key) => key.startsWith("@"))
      ? NOTHING
      : [
          {
            at: `${node.pointer}/reviewRating`,
            message: "reviewRating has no alternateName, expected the verdict in words",
          },
        ];
  },
);
