/** name of an event is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "name", "text that is not blank", {
  id: "schema/event-name",
  severity: "error",
  fault: "value",
  title: "name of an event is missing, blank or ill-formed",
  why: "An event without a name cannot be listed.",
  mend: "Give name text that is not blank.",
  spec: "https://schema.org/name",
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
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
      },
      says: ["Event has no name, expected text that is not blank"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
      },
      says: ["Event has a blank name, expected text that is not blank"],
    },
  ],
});
