/** The status of an event is none that Google reads. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["eventStatus"],
  {
    id: "google/event-status-value",
    types: ["Event"],
    severity: "error",
    fault: "value",
    title: "The status of an event is none that Google reads",
    why: "Google takes the event for scheduled.",
    mend: "Write one of the four as https://schema.org/ URL.",
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
          eventStatus: "https://schema.org/EventCancelled",
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
          eventStatus: "cancelled",
        },
        says: [
          'eventStatus is "cancelled", expected https://schema.org/EventScheduled, EventCancelled, EventPostponed or EventRescheduled',
        ],
      },
    ],
  },
  (text) =>
    /^(?:https?:\/\/schema\.org\/)?Event(?:Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)$/.test(text) ||
    text.trim() === ""
      ? undefined
      : `eventStatus is ${JSON.stringify(clip(text))}, expected https://schema.org/EventScheduled, EventCancelled, EventPostponed or EventRescheduled`,
);
