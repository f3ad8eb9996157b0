/** image of an event is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Event", "image", "an ImageObject or a URL", {
  id: "schema/event-image",
  severity: "warning",
  fault: "value",
  title: "image of an event is blank or ill-formed",
  why: "A picture that cannot be fetched leaves the card empty.",
  mend: "Give image an ImageObject or a URL, or leave it out.",
  spec: "https://schema.org/image",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        image: "https://news.example/fair.jpg",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: { "@type": "Place", name: "City hall" },
        image: "a picture",
      },
      says: ['image of Event is "a picture", expected an ImageObject or a URL'],
    },
  ],
});
