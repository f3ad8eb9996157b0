/** A context names a misspelt schema.org for its terms. */

import { escapeToken } from "../../syntax/json/json.ts";
import { closestHost, isUnusual } from "../../syntax/jsonld/context.ts";
import { clip, elementsOf, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import type { Json } from "../../types.ts";

export const rule = onGraph(
  {
    id: "jsonld/vocabulary-misspelt",
    gate: isUnusual,
    severity: "error",
    title: "A context names a misspelt schema.org for its terms",
    why: "Each term then becomes an IRI that no consumer knows.",
    mend: "Write https://schema.org/ with its slash.",
    spec: "https://www.w3.org/TR/json-ld11/#default-vocabulary",
    verified: false,
    examples: [
      { good: { "@context": { "@vocab": "https://schema.org/" }, "@type": "Person", name: "Ann" } },
      { good: { "@context": { schema: "http://schema.org/" }, "@type": "schema:Person", "schema:name": "Ann" } },
      {
        bad: { "@context": { "@vocab": "https://schema.org" }, "@type": "Person", name: "Ann" },
        says: ["@vocab is https://schema.org, expected https://schema.org/ with its slash"],
      },
    ],
  },
  (graph) =>
    elementsOf(graph.value, "").flatMap(({ value, at }) =>
      elementsOf(membersOf(value)?.["@context"], `${at}/@context`).flatMap((context) =>
        Object.entries(membersOf(context.value) ?? {}).flatMap(([name, iri]) => {
          const isTerm = name === "@vocab" || /^(?:schema|sdo|so?)$/.test(name);
          if (!isTerm || typeof iri !== "string" || closestHost(iri) === undefined) return [];
          if (/^https?:\/\/schema\.org\/[A-Za-z]*$/.test(iri)) return [];
          const message = `${name} is ${clip(iri)}, expected https://schema.org/ with its slash`;
          const fix = { description: "Write https://schema.org/", replacement: "https://schema.org/" };
          return [{ at: `${context.at}/${escapeToken(name)}`, message, fix }];
        }),
      ),
    ),
);

function membersOf(value: Json): Readonly<Record<string, Json>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : undefined;
}
