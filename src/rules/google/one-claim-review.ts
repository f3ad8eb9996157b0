/** A page has several fact checks. */
import { isReference, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { Finding } from "../../types.ts";

export const rule = onGraph(
  {
    id: "google/one-claim-review",
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
  (graph) => {
    let first = true;
    let found: Finding[] | undefined;
    for (const node of graph.nodes) {
      if (!isA(node.types, "ClaimReview") || isReference(node)) continue;
      if (!first) {
        found ??= [];
        found.push({ at: node.pointer, message: "Page has several ClaimReviews, expected one" });
      }
      first = false;
    }
    return found ?? NOTHING;
  },
);
