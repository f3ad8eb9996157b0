/** A member of an enumeration is given by its bare name. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/enumeration-url",
  severity: "info",
  title: "A member of an enumeration is given by its bare name",
  why: "Members are things with an IRI; the bare name is text.",
  mend: "Write the full https://schema.org/ URL.",
  spec: "https://schema.org/docs/gs.html#schemaorg_enumerations",
  checkedOn: "2026-03-19",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: {
          "@type": "Place",
          name: "City hall",
          address: {
            "@type": "PostalAddress",
            streetAddress: "1 Main St",
            addressLocality: "Lachin",
            addressCountry: "AZ",
          },
        },
        eventStatus: "https://schema.org/EventCancelled",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Book fair",
        startDate: "2026-04-25T10:00:00+04:00",
        location: {
          "@type": "Place",
          name: "City hall",
          address: {
            "@type": "PostalAddress",
            streetAddress: "1 Main St",
            addressLocality: "Lachin",
            addressCountry: "AZ",
          },
        },
        eventStatus: "EventCancelled",
      },
      says: ["eventStatus is the bare name EventCancelled, expected https://schema.org/EventCancelled"],
    },
  ],
});
