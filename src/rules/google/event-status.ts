/** An event has no status. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = requires(
  "eventStatus",
  "EventScheduled or what has become of it",
  {
    id: "google/event-status",
    types: ["Event"],
    severity: "info",
    fault: "value",
    title: "An event has no status",
    why: "Google then takes it for scheduled.",
    mend: "Give eventStatus when the event is moved or cancelled.",
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
          eventStatus: "https://schema.org/EventScheduled",
        },
      },
      {
        bad: {
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
        says: ["Event has no eventStatus, expected EventScheduled or what has become of it"],
      },
    ],
  },
  {
    when: (node) =>
      ![
        "PublicationEvent",
        "BroadcastEvent",
        "OnDemandEvent",
        "DeliveryEvent",
        "CourseInstance",
        "EventSeries",
        "UserInteraction",
      ].some((type) => isA(node.types, type)),
  },
);
