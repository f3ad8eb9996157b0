/** A rescheduled event does not say from when. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "previousStartDate",
  "the date before",
  {
    id: "google/event-rescheduled-from",
    types: ["Event"],
    severity: "warning",
    fault: "value",
    title: "A rescheduled event does not say from when",
    why: "Google recommends it.",
    mend: "Give previousStartDate.",
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
          eventStatus: "https://schema.org/EventRescheduled",
          previousStartDate: "2026-04-18",
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
          eventStatus: "https://schema.org/EventRescheduled",
        },
        says: ["Event has no previousStartDate, expected the date before"],
      },
    ],
  },
  { when: (node) => typeof node.value.eventStatus === "string" && node.value.eventStatus.endsWith("EventRescheduled") },
);
