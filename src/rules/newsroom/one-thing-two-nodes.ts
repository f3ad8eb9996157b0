/** One person, organization or place has two @ids. */

import { clip, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { Finding, NodeView } from "../../types.ts";

const KINDS = ["Person", "Organization", "Place"];

function kindOf({ types, value }: NodeView): string | undefined {
  return typeof value.name === "string" ? KINDS.find((kind) => isA(types, kind)) : undefined;
}

export const rule = onGraph(
  {
    id: "newsroom/one-thing-two-nodes",
    severity: "warning",
    title: "One person, organization or place has two @ids",
    why: "What is said of the one is not known of the other.",
    mend: "Use one @id.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@id": "#a", "@type": "Person", name: "Ann Lee" },
            { "@id": "#b", "@type": "Person", name: "Bob Roe" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@id": "#a", "@type": "Person", name: "Ann Lee" },
            { "@id": "#b", "@type": "Person", name: "Ann Lee" },
          ],
        },
        says: ['Person "Ann Lee" has two @ids, #a and #b, expected one'],
      },
    ],
  },
  (graph) => {
    const { byId, isRepeated } = indexOf(graph);
    let named = 0;
    for (const { node } of byId.values()) if (node !== undefined && kindOf(node) !== undefined) named++;
    if (named < 2 && !isRepeated) return NOTHING;
    const ids = new Map<string, { readonly id: string | undefined; readonly at: string }>();
    const found: Finding[] = [];
    for (const node of graph.nodes) {
      const { name } = node.value;
      const kind = kindOf(node);
      if (kind === undefined || typeof name !== "string") continue;
      const key = `${kind} ${name.trim().toLowerCase()}`;
      const first = ids.get(key);
      if (first === undefined) ids.set(key, { id: node.id, at: node.pointer });
      else if (first.id !== node.id && first.id !== undefined && node.id !== undefined) {
        found.push({
          at: node.pointer,
          message: `${kind} ${JSON.stringify(clip(name))} has two @ids, ${clip(first.id)} and ${clip(node.id)}, expected one`,
          related: [{ at: first.at, message: "the other node" }],
        });
      }
    }
    return found.length === 0 ? NOTHING : found;
  },
);
