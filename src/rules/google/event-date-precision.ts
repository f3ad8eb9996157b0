/** Start and end of an event differ in form. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isDate, isDateTime } from "../../syntax/values/literals.ts";

const isFull = (text: string) => (isDate(text) && text.length === 10) || isDateTime(text);

export const rule = onNode(
  {
    id: "google/event-date-precision",
    types: ["Event"],
    properties: ["endDate"],
    severity: "warning",
    title: "Start and end of an event differ in form",
    why: "Google asks for the same precision.",
    mend: "Give both with a time, or both without.",
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
          endDate: "2026-04-25T18:00:00+04:00",
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
          endDate: "2026-04-26",
        },
        says: ["endDate is 2026-04-26 and startDate 2026-04-25T10:00:00+04:00, expected both with or without a time"],
      },
    ],
  },
  (node) => {
    const start = firstText(node.value.startDate);
    const end = firstText(node.value.endDate);
    return start === undefined ||
      end === undefined ||
      !isFull(start) ||
      !isFull(end) ||
      start.includes("T") === end.includes("T")
      ? NOTHING
      : [
          {
            at: `${node.pointer}/endDate`,
            message: `endDate is ${clip(end)} and startDate ${clip(start)}, expected both with or without a time`,
          },
        ];
  },
);
