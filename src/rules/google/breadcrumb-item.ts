/** A step of a trail leads nowhere. */
import { inElements, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "google/breadcrumb-item",
    gate: isOddTrail,
    types: ["BreadcrumbList"],
    severity: "error",
    title: "A step of a trail leads nowhere",
    why: "Google requires item on all steps but the last.",
    mend: "Give item.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" },
            { "@type": "ListItem", position: 2, name: "Step 2" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Step 1" },
            { "@type": "ListItem", position: 2, name: "Step 2", item: "https://news.example/2" },
          ],
        },
        says: ["Step has no item, expected the URL of its page"],
      },
    ],
  },
  (node, _context, graph) => {
    const steps = node.value.itemListElement;
    const last = Array.isArray(steps) ? steps.length - 1 : 0;
    return inElements(node, "itemListElement", (value, at, index) => {
      const step = resolve(value, graph);
      return step === undefined || isPresent(step.item) || index === last
        ? undefined
        : { at, message: "Step has no item, expected the URL of its page", data: { property: "item" } };
    });
  },
);
