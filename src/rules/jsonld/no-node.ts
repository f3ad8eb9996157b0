/** A document of JSON-LD says nothing. */

import { NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import type { JsonObject } from "../../types.ts";

/** True if some member is no keyword. */
function says(value: JsonObject): boolean {
  for (const key in value) if (key.charCodeAt(0) !== 64) return true;
  return false;
}

export const rule = onGraph(
  {
    id: "jsonld/no-node",
    severity: "warning",
    title: "A document of JSON-LD says nothing",
    why: "An empty script or graph is mostly a template without data.",
    mend: "Fill it, or leave it out.",
    spec: "https://www.w3.org/TR/json-ld11/#node-objects",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.org", "@graph": [] },
        says: ["JSON-LD says nothing, expected at least one node"],
      },
    ],
  },
  (graph) =>
    graph.nodes.some((node) => says(node.value)) || graph.syntax !== "json-ld"
      ? NOTHING
      : [{ at: "", message: "JSON-LD says nothing, expected at least one node" }],
);
