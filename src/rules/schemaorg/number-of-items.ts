/** A list says it is shorter than it is. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "schemaorg/number-of-items",
    gate: isOddTrail,
    types: ["ItemList"],
    severity: "warning",
    title: "A list says it is shorter than it is",
    why: "One of the two is of another version.",
    mend: "Count again.",
    spec: "https://schema.org/numberOfItems",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: { "@context": "https://schema.org", "@type": "ItemList", numberOfItems: 10, itemListElement: ["a", "b"] },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "ItemList", numberOfItems: 1, itemListElement: ["a", "b"] },
        says: ["numberOfItems is 1 and the list has 2, expected at least as many"],
      },
    ],
  },
  (node) => {
    const { numberOfItems, itemListElement } = node.value;
    const stated = typeof numberOfItems === "number" ? numberOfItems : Number.NaN;
    const counted = Array.isArray(itemListElement) ? itemListElement.length : Number.NaN;
    return counted > stated
      ? [
          {
            at: `${node.pointer}/numberOfItems`,
            message: `numberOfItems is ${stated} and the list has ${counted}, expected at least as many`,
          },
        ]
      : NOTHING;
  },
);
