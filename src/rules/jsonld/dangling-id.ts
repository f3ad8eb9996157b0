/** An @id leads to no node. */

import { clip, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf, urlOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import { closest } from "../../syntax/values/closest.ts";
import type { Finding } from "../../types.ts";

/** What stands before the fragment, or the host alone where the fragment is on the site's home page. */
const baseOf = (iri: string) => iri.replace(/#.*$/, "").replace(/\/$/, "");
/** True if two IRIs differ by a letter or two, and not by a number that is meant. */
const isFaint = (a: string, b: string) =>
  differing(a, b) <= 3 && a.slice(0, 9) === b.slice(0, 9) && a.replace(/\d/g, "") !== b.replace(/\d/g, "");

/** An IRI without what is often written in two ways: scheme, www, the slash at the end, blanks. */
const looseOf = (iri: string) =>
  iri
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/(?=#|$)/, "")
    .toLowerCase();

/** Length of what is left of the longer one without the common beginning and end. */
function differing(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail;
}

export const rule = onGraph(
  {
    id: "jsonld/dangling-id",
    severity: "error",
    title: "An @id leads to no node",
    why: "The reference says nothing: the author, publisher or picture is missing.",
    mend: "Correct the @id, or add the node.",
    spec: "https://www.w3.org/TR/json-ld11/#node-identifiers",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens in Lachin", author: { "@id": "#ann" } },
            { "@id": "#ann", "@type": "Person", name: "Ann Lee" },
          ],
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          about: { "@id": "http://www.wikidata.org/entity/Q1" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens in Lachin", author: { "@id": "#an" } },
            { "@id": "#ann", "@type": "Person", name: "Ann Lee" },
          ],
        },
        says: ["author points at #an, which no node of the graph has, expected #ann"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Road opens", publisher: { "@id": "http://news.example/#org" } },
            { "@id": "https://news.example/#org", "@type": "Organization", name: "The News" },
          ],
        },
        says: [
          "publisher points at http://news.example/#org, which no node of the graph has, expected https://news.example/#org",
        ],
      },
    ],
  },
  (graph) => {
    const { byId, dangling } = indexOf(graph);
    if (dangling.length === 0) return NOTHING;
    const bases = new Set<string>();
    const ids = [...byId].flatMap(([id, { node }]) => (node === undefined ? [] : id));
    for (const id of ids) bases.add(baseOf(id));
    for (const node of graph.nodes) {
      for (const url of [urlOf(node.value.url), urlOf(node.value.mainEntityOfPage)])
        if (url !== undefined && isA(node.types, "Article")) bases.add(baseOf(url));
    }
    const byLoose = new Map(ids.map((id) => [looseOf(id), id]));
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const node of dangling) {
      const { id } = node;
      if (id === undefined || told.has(id) || node.property === undefined) continue;
      const twin = id.includes("#") ? byLoose.get(looseOf(id)) : undefined;
      const meant = twin ?? closest(id, ids);
      const isMisspelt = twin !== undefined || (meant !== undefined && isFaint(id, meant));
      if (!id.startsWith("#") && !id.startsWith("_:") && !(id.includes("#") && bases.has(baseOf(id))) && !isMisspelt)
        continue;
      told.add(id);
      found.push({
        at: `${node.pointer}/@id`,
        message: `${node.property} points at ${clip(id)}, which no node of the graph has, expected ${meant === undefined ? "such a node" : clip(meant)}`,
      });
    }
    return found.length === 0 ? NOTHING : found;
  },
);
