/** One person, organization or place has two @ids. */

import { clip, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { Finding, NodeView } from "../../types.ts";

const KINDS = ["Person", "Organization", "Place"];

function kindOf({ types, value }: NodeView): string | undefined {
  return typeof value.name === "string" ? KINDS.find((kind) => isA(types, kind)) : undefined;
}

/** Kind and name: two nodes of which they are the same are one thing. */
function keyOf(node: NodeView): string | undefined {
  const kind = kindOf(node);
  return kind === undefined ? undefined : `${kind} ${String(node.value.name).trim().toLowerCase()}`;
}

/** True if two nodes with different @ids are one thing, as long as each @id has one node. */
function hasDoubles(nodes: Iterable<{ readonly node: NodeView | undefined }>): boolean {
  const seen = new Set<string>();
  for (const { node } of nodes) {
    const key = node === undefined ? undefined : keyOf(node);
    if (key === undefined) continue;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
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
    if (!isRepeated && !hasDoubles(byId.values())) return NOTHING;
    const ids = new Map<string, { readonly id: string | undefined; readonly at: string }>();
    const found: Finding[] = [];
    for (const node of graph.nodes) {
      const key = keyOf(node);
      if (key === undefined) continue;
      const first = ids.get(key);
      if (first === undefined) ids.set(key, { id: node.id, at: node.pointer });
      else if (first.id !== node.id && first.id !== undefined && node.id !== undefined) {
        found.push({
          at: node.pointer,
          message: `${kindOf(node)} ${JSON.stringify(clip(String(node.value.name)))} has two @ids, ${clip(first.id)} and ${clip(node.id)}, expected one`,
          related: [{ at: first.at, message: "the other node" }],
        });
      }
    }
    return found.length === 0 ? NOTHING : found;
  },
);
