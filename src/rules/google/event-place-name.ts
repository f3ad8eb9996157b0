/** The place of an event has no name. */
import { elementsOf, isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
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
    id: "google/event-place-name",
    types: ["Event"],
    properties: ["location"],
    severity: "warning",
    title: "The place of an event has no name",
    why: "Google recommends the name of the venue.",
    mend: "Give name.",
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
          location: { "@type": "Place", address: "1 Main St, Lachin" },
        },
        says: ["location has no name, expected the name of the venue"],
      },
    ],
  },
  (node, _context, graph) =>
    !isPublic(node.types)
      ? NOTHING
      : elementsOf(node.value.location, `${node.pointer}/location`).flatMap(({ value, at }) => {
          const place = resolve(value, graph);
          if (place === undefined || isPresent(place.name) || Object.keys(place).every((key) => key.startsWith("@")))
            return [];
          const types = elementsOf(place["@type"], "").flatMap((type) =>
            typeof type.value === "string" ? [type.value] : [],
          );
          return isA(types, "Place")
            ? [{ at, message: "location has no name, expected the name of the venue", data: { property: "name" } }]
            : [];
        }),
);
