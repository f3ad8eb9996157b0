/** An event names no organizer. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = requires(
  "organizer",
  "a Person or Organization",
  {
    id: "google/event-organizer",
    types: ["Event"],
    severity: "info",
    fault: "value",
    title: "An event names no organizer",
    why: "Google recommends it.",
    mend: "Give organizer with name and url.",
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
          organizer: { "@type": "Organization", name: "X", url: "https://x.example/" },
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
        says: ["Event has no organizer, expected a Person or Organization"],
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
