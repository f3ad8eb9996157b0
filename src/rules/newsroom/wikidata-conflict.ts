/** Wikidata's items and the things of a graph do not match one to one. */
import { clip, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { rememberLast } from "../../syntax/values/remember-last.ts";
import type { Finding, Json, NodeView, Subjects } from "../../types.ts";

const ITEM = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})$/;

/** Numbers of the items that a node is the same as, with the index of each in its list. */
function itemsOf({ value }: NodeView): readonly { readonly item: string; readonly at: string }[] {
  const list: readonly Json[] = Array.isArray(value.sameAs) ? value.sameAs : [value.sameAs ?? null];
  return list.flatMap((link, index) => {
    const item = typeof link === "string" ? ITEM.exec(link.trim())?.[1] : undefined;
    return item === undefined ? [] : [{ item, at: Array.isArray(value.sameAs) ? `/sameAs/${index}` : "/sameAs" }];
  });
}

/** For each item the first node of a graph that is the same. */
const holdersIn = rememberLast(({ nodes }: Subjects["graph"]): ReadonlyMap<string, NodeView> => {
  const holders = new Map<string, NodeView>();
  for (const node of nodes) for (const { item } of itemsOf(node)) if (!holders.has(item)) holders.set(item, node);
  return holders;
});

export const rule = onNode(
  {
    id: "newsroom/wikidata-conflict",
    properties: ["sameAs"],
    forms: ["text", "list"],
    severity: "warning",
    title: "Wikidata's items and the things of a graph do not match one to one",
    why: "An item of Wikidata is one thing: who reads the graph takes two nodes for one, or one node for two.",
    mend: "Give each thing its own item, and what is one thing one @id.",
    spec: "https://schema.org/sameAs",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@id": "#a", "@type": "Person", name: "Ann Lee", sameAs: "https://www.wikidata.org/wiki/Q1" },
            { "@id": "#b", "@type": "Person", name: "Bob Roe", sameAs: "https://www.wikidata.org/wiki/Q2" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@id": "#a", "@type": "Person", name: "Ann Lee", sameAs: "https://www.wikidata.org/wiki/Q1" },
            { "@id": "#b", "@type": "Person", name: "Bob Roe", sameAs: "https://www.wikidata.org/wiki/Q1" },
          ],
        },
        says: ["sameAs is Wikidata's Q1 as that of #a is, expected an item of its own"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@id": "#a",
          "@type": "Person",
          name: "Ann Lee",
          sameAs: ["https://www.wikidata.org/wiki/Q1", "https://www.wikidata.org/wiki/Q2"],
        },
        says: ["sameAs is Wikidata's Q1 and Q2, expected one item"],
      },
    ],
  },
  (node, _context, graph) => {
    const items = itemsOf(node);
    const [first] = items;
    if (first === undefined) return NOTHING;
    const found: Finding[] = [];
    const other = items.find(({ item }) => item !== first.item);
    if (other !== undefined)
      found.push({
        at: `${node.pointer}${other.at}`,
        message: `sameAs is Wikidata's ${first.item} and ${other.item}, expected one item`,
      });
    for (const { item, at } of items) {
      const holder = holdersIn(graph).get(item);
      if (holder?.id !== undefined && node.id !== undefined && holder.id !== node.id)
        found.push({
          at: `${node.pointer}${at}`,
          message: `sameAs is Wikidata's ${item} as that of ${clip(holder.id)} is, expected an item of its own`,
          related: [{ at: holder.pointer, message: "the other node" }],
        });
    }
    return found;
  },
);
