/** A trail has one step. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "google/breadcrumb-two",
    gate: isOddTrail,
    types: ["BreadcrumbList"],
    severity: "error",
    title: "A trail has one step",
    why: "Google asks for at least two.",
    mend: "Add the page above, or leave the trail out.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" },
            { "@type": "ListItem", position: 2, name: "Step 2", item: "https://news.example/2" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [{ "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" }],
        },
        says: ["Trail has 1 step, expected at least two"],
      },
    ],
  },
  (node) => {
    const steps = node.value.itemListElement;
    return steps === undefined || (Array.isArray(steps) && steps.length !== 1)
      ? NOTHING
      : [{ at: `${node.pointer}/itemListElement`, message: "Trail has 1 step, expected at least two" }];
  },
);
