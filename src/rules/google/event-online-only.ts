/** An event is online alone. */
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

const EXEMPT = [
  "PublicationEvent",
  "BroadcastEvent",
  "OnDemandEvent",
  "DeliveryEvent",
  "CourseInstance",
  "EventSeries",
  "UserInteraction",
];
const isPublic = (types: readonly string[]) => !EXEMPT.some((type) => isA(types, type));

export const rule = onNode(
  {
    id: "google/event-online-only",
    types: ["Event"],
    properties: ["location"],
    severity: "warning",
    title: "An event is online alone",
    why: "Google no longer shows events without a physical place.",
    mend: "Nothing to mend if the event is online; expect no rich result.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/event",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          location: {
            "@type": "Place",
            name: "City hall",
            address: {
              "@type": "PostalAddress",
              streetAddress: "1 Main St",
              addressLocality: "Lachin",
              addressCountry: "AZ",
            },
          },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          location: { "@type": "VirtualLocation", url: "https://x.example/" },
        },
        says: ["location is online alone, expected a Place, since Google shows no online events"],
      },
    ],
  },
  (node, _context, graph) => {
    if (!isPublic(node.types)) return NOTHING;
    const places = elementsOf(node.value.location, "").map(({ value }) =>
      elementsOf(resolve(value, graph)?.["@type"], "").map((type) => String(type.value)),
    );
    return places.length > 0 && places.every((types) => types.includes("VirtualLocation"))
      ? [
          {
            at: `${node.pointer}/location`,
            message: "location is online alone, expected a Place, since Google shows no online events",
          },
        ]
      : NOTHING;
  },
);
