/** endDate of an event is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "endDate", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/event-end-date",
  severity: "error",
  fault: "value",
  title: "endDate of an event is blank or ill-formed",
  why: "A malformed end hides how long the event lasts.",
  mend: "Give endDate a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/endDate",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        endDate: "2026-04-26",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        endDate: "late",
      },
      says: ['endDate of Event is "late", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
