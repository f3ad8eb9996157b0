/** Who made a claim has no name. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/claim-author-name",
    types: ["Claim"],
    severity: "warning",
    title: "Who made a claim has no name",
    why: "Google recommends name, and sameAs.",
    mend: "Give name.",
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
          itemReviewed: {
            "@type": "Claim",
            appearance: "https://x.example/",
            author: { "@type": "Person", url: "https://x.example/" },
          },
        },
        says: ["author of the claim has no name, expected it"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.author, `${node.pointer}/author`).flatMap(({ value, at }) => {
      const author = resolve(value, graph);
      return author === undefined || isPresent(author.name) || Object.keys(author).every((key) => key.startsWith("@"))
        ? []
        : [{ at, message: "author of the claim has no name, expected it", data: { property: "name" } }];
    }),
);
