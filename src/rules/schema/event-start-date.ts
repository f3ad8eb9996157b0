/** startDate of an event is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "startDate", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/event-start-date",
  severity: "error",
  fault: "value",
  title: "startDate of an event is missing, blank or ill-formed",
  why: "An event without a start cannot be put in a calendar.",
  mend: "Give startDate a date (YYYY-MM-DD) or date-time with offset.",
  spec: "https://schema.org/startDate",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25",
        location: { "@type": "Place", name: "City hall" },
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        location: { "@type": "Place", name: "City hall" },
      },
      says: ["Event has no startDate, expected a date (YYYY-MM-DD) or date-time with offset"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "next Saturday",
        location: { "@type": "Place", name: "City hall" },
      },
      says: ['startDate of Event is "next Saturday", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
