/** The place of an event is plain text. */
import { clip, elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
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
    id: "google/event-location-place",
    types: ["Event"],
    properties: ["location"],
    severity: "warning",
    title: "The place of an event is plain text",
    why: "Google asks for a Place with its address.",
    mend: "Write an object of type Place with name and address.",
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
          location: "City hall",
        },
        says: ['location is the text "City hall", expected a Place with address'],
      },
    ],
  },
  (node) =>
    !isPublic(node.types)
      ? NOTHING
      : elementsOf(node.value.location, `${node.pointer}/location`).flatMap(({ value, at }) => {
          if (typeof value === "string")
            return value.trim() === ""
              ? []
              : [{ at, message: `location is the text ${JSON.stringify(clip(value))}, expected a Place with address` }];
          return [];
        }),
);
