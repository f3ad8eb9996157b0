/** One item of a list has no position. */

import { isObject } from "../../syntax/json/json.ts";
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "newsroom/position-missing",
    gate: isOddTrail,
    types: ["ItemList"],
    properties: ["itemListElement"],
    severity: "warning",
    title: "One item of a list has no position",
    why: "Consumers put it last, or drop it.",
    mend: "Number all items, or none.",
    spec: "https://schema.org/position",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", position: 1, url: "https://news.example/a" },
            { "@type": "ListItem", position: 2, url: "https://news.example/b" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", position: 1, url: "https://news.example/a" },
            { "@type": "ListItem", url: "https://news.example/b" },
          ],
        },
        says: ["ListItem has no position, expected a number as the others have"],
      },
    ],
  },
  (node) => {
    const items = elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`);
    const bare = items.filter(
      ({ value }) => isObject(value) && value.position === undefined && value["@type"] === "ListItem",
    );
    if (bare.length === 0 || bare.length === items.length) return NOTHING;
    return bare.map(({ at }) => ({ at, message: "ListItem has no position, expected a number as the others have" }));
  },
);
