/** A mixed event lacks one of its two places. */

import { typeName } from "../../syntax/jsonld/jsonld.ts";
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { Json, Subjects } from "../../types.ts";

const modeOf = (value: unknown) => (typeof value === "string" ? value.replace(/^https?:\/\/schema\.org\//, "") : "");

function typesOf(value: Json, graph: Subjects["graph"]): readonly string[] {
  const object = resolve(value, graph);
  return elementsOf(object?.["@type"], "").flatMap((type) =>
    typeof type.value === "string" ? [typeName(type.value)] : [],
  );
}

export const rule = onNode(
  {
    id: "schemaorg/mixed-event-places",
    types: ["Event"],
    properties: ["eventAttendanceMode"],
    severity: "warning",
    title: "A mixed event lacks one of its two places",
    why: "Visitors or viewers cannot find it.",
    mend: "Give a Place and a VirtualLocation.",
    spec: "https://schema.org/eventAttendanceMode",
    checkedOn: "2026-03-19",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
          location: [
            { "@type": "VirtualLocation", url: "https://news.example/live" },
            { "@type": "Place", name: "City hall" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
          location: { "@type": "Place", name: "City hall" },
        },
        says: ["location of a mixed event has no VirtualLocation, expected both a Place and a VirtualLocation"],
      },
    ],
  },
  (node, _context, graph) => {
    if (modeOf(node.value.eventAttendanceMode) !== "MixedEventAttendanceMode") return NOTHING;
    const kinds = elementsOf(node.value.location, "").map(({ value }) => typesOf(value, graph));
    if (kinds.length === 0 || kinds.some((types) => types.length === 0)) return NOTHING;
    const lacks = kinds.some((types) => isA(types, "VirtualLocation"))
      ? kinds.some((types) => !isA(types, "VirtualLocation"))
        ? undefined
        : "Place"
      : "VirtualLocation";
    return lacks === undefined
      ? NOTHING
      : [
          {
            at: `${node.pointer}/location`,
            message: `location of a mixed event has no ${lacks}, expected both a Place and a VirtualLocation`,
          },
        ];
  },
);
