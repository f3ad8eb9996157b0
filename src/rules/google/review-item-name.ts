/** What a review reviews has no name. */
import { elementsOf, isPresent, NOTHING, onNode, saysSomething } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "google/review-item-name",
    severity: "warning",
    types: ["Review"],
    properties: ["itemReviewed"],
    fault: "value",
    title: "What a review reviews has no name",
    why: "Google requires the name of the thing that is reviewed.",
    mend: "Give its name.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Review",
          itemReviewed: { "@type": "Book", name: "Roads" },
          author: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Review",
          itemReviewed: { "@type": "Book", numberOfPages: 312 },
          author: { "@type": "Person", name: "Ann Lee" },
        },
        says: ["itemReviewed has no name, expected that of the thing reviewed"],
      },
    ],
  },
  (node, _context, graph) =>
    // a claim is told by claimReviewed, an article by its headline
    isA(node.types, "ClaimReview") || isA(node.types, "MediaReview")
      ? NOTHING
      : elementsOf(node.value.itemReviewed, `${node.pointer}/itemReviewed`).flatMap(({ value, at }) => {
          const thing = resolve(value, graph);
          if (thing === undefined || !saysSomething(thing) || isPresent(thing.name) || isPresent(thing.headline))
            return [];
          return [
            {
              at,
              message: "itemReviewed has no name, expected that of the thing reviewed",
              data: { property: "name" },
            },
          ];
        }),
);
