/** A step of a trail has no name. */
import { inElements, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "google/breadcrumb-name",
    gate: isOddTrail,
    types: ["BreadcrumbList"],
    severity: "error",
    title: "A step of a trail has no name",
    why: "Google requires it, on the ListItem or on its item.",
    mend: "Give name.",
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
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" },
            { "@type": "ListItem", position: 2, item: "https://news.example/2" },
          ],
        },
        says: ["Step has no name, expected the title of its page"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "itemListElement", (value, at) => {
      const step = resolve(value, graph);
      return step === undefined || isPresent(step.name) || isPresent(resolve(step.item, graph)?.name)
        ? undefined
        : { at, message: "Step has no name, expected the title of its page", data: { property: "name" } };
    }),
);
