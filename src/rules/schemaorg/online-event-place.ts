/** An online event has a place to go to. */

import { typeName } from "../../syntax/jsonld/jsonld.ts";
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { Finding, Json, NodeView, Subjects } from "../../types.ts";

const modeOf = (value: unknown) => (typeof value === "string" ? value.replace(/^https?:\/\/schema\.org\//, "") : "");

function typesOf(value: Json, graph: Subjects["graph"]): readonly string[] {
  const object = resolve(value, graph);
  return elementsOf(object?.["@type"], "").flatMap((type) =>
    typeof type.value === "string" ? [typeName(type.value)] : [],
  );
}

export const rule = onNode(
  {
    id: "schemaorg/online-event-place",
    types: ["Event"],
    properties: ["eventAttendanceMode"],
    severity: "warning",
    title: "An online event has a place to go to",
    why: "Visitors are sent to a door.",
    mend: "Give a VirtualLocation, or another eventAttendanceMode.",
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
          eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
          location: { "@type": "VirtualLocation", url: "https://news.example/live" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
          location: { "@type": "Place", name: "City hall" },
        },
        says: ["location of an online event is a place, expected a VirtualLocation with url"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
          location: [
            { "@type": "VirtualLocation", url: "https://news.example/live" },
            { "@type": "Place", name: "City hall" },
          ],
        },
        says: ["eventAttendanceMode is online and location both online and a place, expected MixedEventAttendanceMode"],
      },
    ],
  },
  (node, _context, graph) => {
    if (modeOf(node.value.eventAttendanceMode) !== "OnlineEventAttendanceMode") return NOTHING;
    const kinds = elementsOf(node.value.location, "").map(({ value }) => typesOf(value, graph));
    if (kinds.length === 0 || kinds.some((types) => types.length === 0)) return NOTHING;
    const isOnline = (types: readonly string[]) => isA(types, "VirtualLocation");
    if (kinds.every(isOnline)) return NOTHING;
    if (!kinds.some(isOnline)) return [wrong(node, graph)];
    return [
      {
        at: `${node.pointer}/eventAttendanceMode`,
        message:
          "eventAttendanceMode is online and location both online and a place, expected MixedEventAttendanceMode",
        related: [{ at: `${node.pointer}/location`, message: "the places" }],
      },
    ];
  },
);

/** What is wrong: the mode, where a place has an address to go to, else the place. */
function wrong(node: NodeView, graph: Subjects["graph"]): Finding {
  const [location, mode] = [`${node.pointer}/location`, `${node.pointer}/eventAttendanceMode`];
  const isReal = elementsOf(node.value.location, "").some(({ value }) => {
    const place = resolve(value, graph);
    return place?.address !== undefined || place?.geo !== undefined;
  });
  return isReal
    ? {
        at: mode,
        message: "eventAttendanceMode is online and location a place with address, expected both to tell the same",
        related: [{ at: location, message: "the place" }],
      }
    : {
        at: location,
        message: "location of an online event is a place, expected a VirtualLocation with url",
        related: [{ at: mode, message: "the mode" }],
      };
}
