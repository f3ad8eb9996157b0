/** performer of an event is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "performer", "an object or text that names one", {
  id: "schema/event-performer",
  severity: "warning",
  fault: "value",
  title: "performer of an event is blank or ill-formed",
  why: "A blank performer is none.",
  mend: "Give performer an object or text that names one, or leave it out.",
  spec: "https://schema.org/performer",
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
        performer: "",
      },
      says: ["Event has a blank performer, expected an object or text that names one"],
    },
  ],
});
