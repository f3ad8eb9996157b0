/** One @id has two names. */

import { clip, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { hasNamesakes } from "../../syntax/schemaorg/graph-index.ts";
import type { Finding } from "../../types.ts";

export const rule = onGraph(
  {
    id: "newsroom/one-id-two-names",
    gate: hasNamesakes,
    severity: "error",
    title: "One @id has two names",
    why: "Nodes with one @id are one thing: it gets both names, and two people become one.",
    mend: "Give each thing an @id of its own, or one name.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@id": "#ann", "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@type": "NewsArticle",
              headline: "Book fair opens in Lachin",
              author: { "@id": "#ann", "@type": "Person", name: "Ann Lee" },
            },
            { "@id": "#ann", "@type": "Person", name: "Bob Roe" },
          ],
        },
        says: ['#ann is named "Ann Lee" here and "Bob Roe" elsewhere, expected one name'],
      },
    ],
  },
  (graph) => {
    const names = new Map<string, { readonly name: string; readonly at: string }>();
    const found: Finding[] = [];
    for (const node of graph.nodes) {
      const { name } = node.value;
      if (node.id === undefined || typeof name !== "string") continue;
      const first = names.get(node.id);
      const at = `${node.pointer}/name`;
      if (first === undefined) names.set(node.id, { name, at });
      else if (first.name.trim() !== name.trim()) {
        found.push({
          at,
          message: `${clip(node.id)} is named ${JSON.stringify(clip(name))} here and ${JSON.stringify(clip(first.name))} elsewhere, expected one name`,
          related: [{ at: first.at, message: "the other name" }],
        });
      }
    }
    return found.length === 0 ? NOTHING : found;
  },
);
