/** An event has no offers. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = requires(
  "offers",
  "an Offer for each kind of ticket",
  {
    id: "google/event-offers",
    types: ["Event"],
    severity: "info",
    fault: "value",
    title: "An event has no offers",
    why: "Google recommends it.",
    mend: "Give offers, with price 0 if the event is free.",
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
          offers: { "@type": "Offer", price: 0 },
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
        says: ["Event has no offers, expected an Offer for each kind of ticket"],
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
