/** A node is tied to nothing. */

import { label, NOTHING, onGraph } from "../../syntax/data-rules.ts";
import { indexOf } from "../../syntax/graph-index.ts";
import { isA } from "../../syntax/schemaorg.ts";
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
    const tops: NodeView[] = [];
    for (const node of graph.nodes) {
      if (node.property === undefined && node.parent === undefined && node.pointer.startsWith("/@graph/"))
        tops.push(node);
    }
    if (tops.length < 2 || !tops.some((node) => isA(node.types, "Article"))) return NOTHING;
    const { held } = indexOf(graph);
    const points = (node: NodeView) =>
      graph.nodes.some((other) => other.pointer.startsWith(`${node.pointer}/`) && other.id !== undefined);
    return tops
      .filter(
        (node) =>
          !isA(node.types, "Article") &&
          (node.id === undefined || !held.has(node.id)) &&
          !points(node) &&
          !isA(node.types, "WebSite"),
      )
      .map((node) => ({
        at: node.pointer,
        message: `${label(node)} is tied to no other node, expected a property that leads to it`,
      }));
  },
);
