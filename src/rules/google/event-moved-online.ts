/** EventMovedOnline is not on Google's list. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["eventStatus"],
  {
    id: "google/event-moved-online",
    types: ["Event"],
    severity: "info",
    title: "EventMovedOnline is not on Google's list",
    why: "Google no longer describes it.",
    mend: "Keep it for other consumers.",
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
          eventStatus: "https://schema.org/EventMovedOnline",
        },
        says: ["eventStatus is EventMovedOnline, expected one that Google still lists"],
      },
    ],
  },
  (text) =>
    /EventMovedOnline$/.test(text)
      ? "eventStatus is EventMovedOnline, expected one that Google still lists"
      : undefined,
);
