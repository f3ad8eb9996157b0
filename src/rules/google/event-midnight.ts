/** An event starts at midnight. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["startDate"],
  {
    id: "google/event-midnight",
    types: ["Event"],
    severity: "warning",
    title: "An event starts at midnight",
    why: "Mostly the hour is not known; Google asks for the date alone then.",
    mend: "Write the date alone.",
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
          startDate: "2026-04-25T00:00:00+04:00",
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
        says: ["startDate is 2026-04-25T00:00:00+04:00, expected the date alone if the hour is not known"],
      },
    ],
  },
  (text) =>
    /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(text)
      ? `startDate is ${text}, expected the date alone if the hour is not known`
      : undefined,
);
