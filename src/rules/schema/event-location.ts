/** location of an event is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "location", "a Place", {
  id: "schema/event-location",
  severity: "error",
  fault: "value",
  title: "location of an event is missing, blank or ill-formed",
  why: "An event without a place cannot be visited.",
  mend: "Give location a Place.",
  spec: "https://schema.org/location",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
      },
      says: ["Event has no location, expected a Place"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: "",
      },
      says: ["Event has a blank location, expected a Place"],
    },
  ],
});
