/** An event that takes place on the spot has a place on the net. */
import { typeName } from "../../syntax/jsonld/jsonld.ts";
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "schemaorg/offline-virtual-place",
    types: ["Event"],
    properties: ["eventAttendanceMode"],
    severity: "warning",
    title: "An event that takes place on the spot has a place on the net",
    why: "Viewers are told that they cannot follow it, or visitors that they can.",
    mend: "Say MixedEventAttendanceMode, or leave VirtualLocation out.",
    spec: "https://schema.org/eventAttendanceMode",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
          location: { "@type": "Place", name: "City hall" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
          location: [
            { "@type": "Place", name: "City hall" },
            { "@type": "VirtualLocation", url: "https://news.example/live" },
          ],
        },
        says: ["location of an offline event holds a VirtualLocation, expected a mixed event or none"],
      },
    ],
  },
  (node, _context, graph) => {
    const mode = node.value.eventAttendanceMode;
    if (typeof mode !== "string" || !/(?:^|\/)OfflineEventAttendanceMode$/.test(mode)) return NOTHING;
    for (const { value, at } of elementsOf(node.value.location, `${node.pointer}/location`)) {
      const type = resolve(value, graph)?.["@type"];
      if (typeof type !== "string" || typeName(type) !== "VirtualLocation") continue;
      const message = "location of an offline event holds a VirtualLocation, expected a mixed event or none";
      return [{ at, message }];
    }
    return NOTHING;
  },
);
