/** description of an event is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "description", "text that is not blank", {
  id: "schema/event-description",
  severity: "warning",
  fault: "value",
  title: "description of an event is blank or ill-formed",
  why: "A blank description is none.",
  mend: "Give description text that is not blank, or leave it out.",
  spec: "https://schema.org/description",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        description: "Forty publishers show books.",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        description: "",
      },
      says: ["Event has a blank description, expected text that is not blank"],
    },
  ],
});
