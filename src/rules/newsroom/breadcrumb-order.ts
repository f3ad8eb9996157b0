/** Positions of a trail do not count on from 1. */
import { elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "newsroom/breadcrumb-order",
    gate: isOddTrail,
    severity: "warning",
    types: ["BreadcrumbList"],
    properties: ["itemListElement"],
    title: "Positions of a trail do not count on from 1",
    why: "A step is missing, or stands in the wrong place.",
    mend: "Number the steps 1, 2, 3 in their order.",
    spec: "https://schema.org/position",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Home", item: "https://news.example/" },
            { "@type": "ListItem", position: 2, name: "Road" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Home", item: "https://news.example/" },
            { "@type": "ListItem", position: 3, name: "Road" },
          ],
        },
        says: ["Step 2 has the position 3, expected 2"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`)
      .flatMap(({ value, at }, i) => {
        const position = Number(resolve(value, graph)?.position ?? Number.NaN);
        if (!Number.isInteger(position) || position < 1 || position === i + 1) return [];
        return [{ at: `${at}/position`, message: `Step ${i + 1} has the position ${position}, expected ${i + 1}` }];
      })
      .slice(0, 1),
);
