/** An event has no description. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = requires(
  "description",
  "what the event is",
  {
    id: "google/event-description",
    types: ["Event"],
    severity: "info",
    fault: "value",
    title: "An event has no description",
    why: "Google recommends one.",
    mend: "Say in a sentence or two what the event is.",
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
          description: "Forty publishers.",
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
        says: ["Event has no description, expected what the event is"],
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
