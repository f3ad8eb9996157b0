/** Something is part of itself. */

import { clip, isReference, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf } from "../../syntax/schemaorg/graph-index.ts";
import { rememberLast } from "../../syntax/values/remember-last.ts";
import type { Finding, Json, JsonObject, Subjects } from "../../types.ts";

interface Link {
  readonly to: string;
  readonly at: string;
}

const WHOLES = ["isPartOf", "superEvent", "containedInPlace", "containedIn", "parentOrganization"];

function urlOfId(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  const id =
    typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject)["@id"] : undefined;
  return typeof id === "string" ? id : undefined;
}

/** What is told of the circles of a graph, by where each is told. */
const circlesOf = rememberLast((graph: Subjects["graph"]): ReadonlyMap<string, Finding> => {
  const { byId, isRepeated } = indexOf(graph);
  const chains = new Map<string, Map<string, Link>>();
  for (const node of graph.nodes) {
    if (node.id === undefined || isReference(node)) continue;
    for (const property of WHOLES) {
      const to = urlOfId(node.value[property]);
      // what leads to no node that goes on is part of no circle
      if (to === undefined || (!isRepeated && urlOfId(byId.get(to)?.node?.value[property]) === undefined)) continue;
      const links = chains.get(property) ?? new Map<string, Link>();
      chains.set(property, links.set(node.id, { to, at: `${node.pointer}/${property}` }));
    }
  }
  const circles = [...chains].flatMap(([property, links]) => circlesIn(property, links));
  return new Map(circles.map((finding) => [finding.at, finding]));
});

export const rule = onNode(
  {
    id: "newsroom/cycle",
    properties: WHOLES,
    forms: ["text", "object"],
    severity: "error",
    title: "Something is part of itself",
    why: "A consumer that follows the chain never ends.",
    mend: "Correct the property that closes the circle.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@id": "#a", "@type": "Place", name: "A", containedInPlace: { "@id": "#b" } },
            { "@id": "#b", "@type": "Place", name: "B" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@id": "#a", "@type": "Place", name: "A", containedInPlace: { "@id": "#b" } },
            { "@id": "#b", "@type": "Place", name: "B", containedInPlace: { "@id": "#a" } },
          ],
        },
        says: ["#a is part of itself by containedInPlace, expected no circle"],
      },
    ],
  },
  (node, _context, graph, property = "") => {
    const { byId, isRepeated } = indexOf(graph);
    const whole = byId.get(urlOfId(node.value[property]) ?? "")?.node;
    if (whole?.value[property] === undefined && !isRepeated) return NOTHING;
    const circle = circlesOf(graph).get(`${node.pointer}/${property}`);
    return circle === undefined ? NOTHING : [circle];
  },
);

function circlesIn(property: string, links: ReadonlyMap<string, Link>): readonly Finding[] {
  const found: Finding[] = [];
  const cleared = new Set<string>();
  for (const start of links.keys()) {
    const path = new Set<string>();
    let here: string | undefined = start;
    while (here !== undefined && !cleared.has(here) && !path.has(here)) {
      path.add(here);
      here = links.get(here)?.to;
    }
    if (here !== undefined && path.has(here)) {
      const message = `${clip(here)} is part of itself by ${property}, expected no circle`;
      found.push({ at: links.get(here)?.at ?? "", message });
    }
    for (const id of path) cleared.add(id);
  }
  return found;
}
