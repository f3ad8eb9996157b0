/** A date of an event is not ISO 8601. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isDate, isDateTime } from "../../syntax/values/literals.ts";

export const rule = onText(
  ["startDate", "endDate", "previousStartDate"],
  {
    id: "google/event-date-form",
    types: ["Event"],
    severity: "error",
    fault: "value",
    title: "A date of an event is not ISO 8601",
    why: "Google cannot read it.",
    mend: "Write YYYY-MM-DDThh:mm:ss with the offset.",
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
          startDate: "April 25",
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
        says: ['startDate is "April 25", expected a date or date-time of ISO 8601'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() === "" || isDate(text) || isDateTime(text)
      ? undefined
      : `${name} is ${JSON.stringify(clip(text))}, expected a date or date-time of ISO 8601`,
);
