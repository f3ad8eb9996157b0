/** The place of an event has no address. */
import { elementsOf, isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { NodeView } from "../../types.ts";

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

/** True for an event that an article tells of: nobody is invited by that. */
const isTold = ({ property }: NodeView): boolean => property === "about" || property === "mentions";

export const rule = onNode(
  {
    id: "google/event-address",
    types: ["Event"],
    properties: ["location"],
    severity: "error",
    title: "The place of an event has no address",
    why: "Google requires location.address.",
    mend: "Give address.",
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
          location: { "@type": "Place", name: "City hall" },
        },
        says: ["location has no address, expected a PostalAddress"],
      },
    ],
  },
  (node, _context, graph) =>
    !isPublic(node.types) || isTold(node)
      ? NOTHING
      : elementsOf(node.value.location, `${node.pointer}/location`).flatMap(({ value, at }) => {
          const place = resolve(value, graph);
          if (place === undefined || isPresent(place.address) || Object.keys(place).every((key) => key.startsWith("@")))
            return [];
          const types = elementsOf(place["@type"], "").flatMap((type) =>
            typeof type.value === "string" ? [type.value] : [],
          );
          return types.length > 0 && !isA(types, "Place")
            ? []
            : [{ at, message: "location has no address, expected a PostalAddress", data: { property: "address" } }];
        }),
);
