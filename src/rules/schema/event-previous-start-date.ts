/** previousStartDate of an event is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "previousStartDate", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/event-previous-start-date",
  severity: "error",
  fault: "value",
  title: "previousStartDate of an event is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give previousStartDate a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/previousStartDate",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        previousStartDate: "2026-04-18",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        previousStartDate: "last week",
      },
      says: ['previousStartDate of Event is "last week", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
