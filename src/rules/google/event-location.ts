/** An event has no place. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = requires(
  "location",
  "a Place",
  {
    id: "google/event-location",
    types: ["Event"],
    severity: "error",
    fault: "value",
    title: "An event has no place",
    why: "Google requires it.",
    mend: "Give location as a Place with address.",
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
        },
        says: ["Event has no location, expected a Place"],
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
