/** A node is tied to nothing. */

import { label, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { NodeView } from "../../types.ts";

export const rule = onGraph(
  {
    id: "newsroom/orphan",
    severity: "info",
    title: "A node is tied to nothing",
    why: "Search engines want items that belong together to be nested or joined by @id.",
    mend: "Refer to it from the article, or take it out.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens in Lachin", author: { "@id": "#a" } },
            { "@id": "#a", "@type": "Person", name: "Ann Lee" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens in Lachin" },
            { "@id": "#a", "@type": "Person", name: "Ann Lee" },
          ],
        },
        says: ["Person is tied to no other node, expected a property that leads to it"],
      },
    ],
  },
  (graph) => {
    const { byId } = indexOf(graph);
    const isLoose = ({ id, types }: NodeView): boolean =>
      (id === undefined || byId.get(id)?.isHeld !== true) && !isA(types, "Article") && !isA(types, "WebSite");
    if (!graph.nodes.some((node) => isTop(node) && isLoose(node))) return NOTHING;
    /** For each node the top node that holds it, and the top nodes that hold one with an @id. */
    const topOf: number[] = [];
    const pointing = new Set<number>();
    graph.nodes.forEach((node, i) => {
      const top = node.parent === undefined ? i : (topOf[node.parent] as number);
      topOf.push(top);
      if (top !== i && node.id !== undefined) pointing.add(top);
    });
    const tops = graph.nodes.filter(isTop);
    if (tops.length < 2 || !tops.some(({ types }) => isA(types, "Article"))) return NOTHING;
    return graph.nodes
      .filter((node, i) => isTop(node) && isLoose(node) && !pointing.has(i))
      .map((node) => ({
        at: node.pointer,
        message: `${label(node)} is tied to no other node, expected a property that leads to it`,
      }));
  },
);

/** True for a node that stands in the list of a graph, and under no property. */
function isTop({ parent, property, pointer }: NodeView): boolean {
  return parent === undefined && property === undefined && pointer.startsWith("/@graph/");
}
