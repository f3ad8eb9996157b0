/** url of an event is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "url", "a URL without blanks", {
  id: "schema/event-url",
  severity: "error",
  fault: "value",
  title: "url of an event is blank or ill-formed",
  why: "The URL leads to the event's own page.",
  mend: "Give url a URL without blanks, or leave it out.",
  spec: "https://schema.org/url",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        url: "https://news.example/fair",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        url: "fair page",
      },
      says: ['url of Event is "fair page", expected a URL without blanks'],
    },
  ],
});
