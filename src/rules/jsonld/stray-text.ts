/** Text stands where a node should. */

import { clip, elementsOf, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import type { Finding, Json } from "../../types.ts";

/** True for an object whose graph, if it has one, is a list of objects: the usual case, told cheaply. */
function isSound(value: Json): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const nodes = (value as { readonly "@graph"?: Json })["@graph"];
  if (nodes === undefined) return true;
  return Array.isArray(nodes) && nodes.every((node) => typeof node === "object" && node !== null);
}

export const rule = onGraph(
  {
    id: "jsonld/stray-text",
    severity: "warning",
    title: "Text stands where a node should",
    why: "A processor drops it.",
    mend: "Write an object, or take it out.",
    spec: "https://www.w3.org/TR/json-ld11/#node-objects",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.org", "@graph": ["Ann"] },
        says: ['"Ann" stands among the nodes, expected an object'],
      },
    ],
  },
  (graph) => {
    const found: Finding[] = [];
    if (isSound(graph.value)) return NOTHING;
    const lists = [
      { value: graph.value, at: "" },
      ...elementsOf(graph.value, "").flatMap(({ value, at }) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, "@graph")
          ? [{ value: (value as { readonly "@graph": Json })["@graph"], at: `${at}/@graph` }]
          : [],
      ),
    ];
    for (const list of lists) {
      for (const { value, at } of elementsOf(list.value, list.at))
        if (typeof value !== "object" || value === null)
          found.push({ at, message: `${clip(JSON.stringify(value), 40)} stands among the nodes, expected an object` });
    }
    return found.length === 0 ? NOTHING : found;
  },
);
