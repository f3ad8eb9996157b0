/** A page has several fact checks. */
import { isReference, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import { rememberLast } from "../../syntax/values/remember-last.ts";
import type { Subjects } from "../../types.ts";

const firstOf = rememberLast(({ nodes }: Subjects["graph"]) =>
  nodes.find((node) => isA(node.types, "ClaimReview") && !isReference(node)),
);

export const rule = onNode(
  {
    id: "google/one-claim-review",
    types: ["ClaimReview"],
    severity: "error",
    title: "A page has several fact checks",
    why: "Google asks for one a page.",
    mend: "Give each a page of its own.",
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
          "@graph": [
            {
              "@type": "ClaimReview",
              claimReviewed: "The bridge is closed",
              url: "https://news.example/check",
              reviewRating: {
                "@type": "Rating",
                ratingValue: 1,
                bestRating: 5,
                worstRating: 1,
                alternateName: "False",
              },
              author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
              itemReviewed: {
                "@type": "Claim",
                appearance: "https://x.example/",
                author: { "@type": "Person", name: "Bob Roe" },
              },
            },
            {
              "@type": "ClaimReview",
              claimReviewed: "The bridge is closed",
              url: "https://news.example/check",
              reviewRating: {
                "@type": "Rating",
                ratingValue: 1,
                bestRating: 5,
                worstRating: 1,
                alternateName: "False",
              },
              author: { "@type": "Organization", name: "The Example", url: "https://news.example/" },
              itemReviewed: {
                "@type": "Claim",
                appearance: "https://x.example/",
                author: { "@type": "Person", name: "Bob Roe" },
              },
            },
          ],
        },
        says: ["Page has several ClaimReviews, expected one"],
      },
    ],
  },
  (node, _context, graph) =>
    isReference(node) || node === firstOf(graph)
      ? NOTHING
      : [{ at: node.pointer, message: "Page has several ClaimReviews, expected one" }],
);
