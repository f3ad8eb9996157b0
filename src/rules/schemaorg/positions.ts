/** Two items of a list have one position. */
import { elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "schemaorg/positions",
    gate: isOddTrail,
    types: ["ItemList"],
    severity: "warning",
    title: "Two items of a list have one position",
    why: "Their order is unknown.",
    mend: "Count the positions on.",
    spec: "https://schema.org/position",
    checkedOn: "2026-03-19",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", position: 1 },
            { "@type": "ListItem", position: 2 },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", position: 1 },
            { "@type": "ListItem", position: 1 },
          ],
        },
        says: ["position 1 stands twice in the list, expected each once"],
      },
    ],
  },
  (node, _context, graph) => {
    const seen = new Map<string, string>();
    return elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`).flatMap(({ value, at }) => {
      const position = resolve(value, graph)?.position;
      if (typeof position !== "number" && typeof position !== "string") return [];
      const first = seen.get(String(position));
      if (first === undefined) {
        seen.set(String(position), at);
        return [];
      }
      return [
        {
          at: `${at}/position`,
          message: `position ${position} stands twice in the list, expected each once`,
          related: [{ at: `${first}/position`, message: "the first" }],
        },
      ];
    });
  },
);
