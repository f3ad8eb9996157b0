/** organizer of an event is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "organizer", "an object or text that names one", {
  id: "schema/event-organizer",
  severity: "warning",
  fault: "value",
  title: "organizer of an event is blank or ill-formed",
  why: "A blank organizer is none.",
  mend: "Give organizer an object or text that names one, or leave it out.",
  spec: "https://schema.org/organizer",
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
        location: { "@type": "Place", name: "City hall" },
        organizer: "",
      },
      says: ["Event has a blank organizer, expected an object or text that names one"],
    },
  ],
});
