/** A value is not a member of its enumeration. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/unknown-member",
  severity: "error",
  fault: "value",
  title: "A value is not a member of its enumeration",
  why: "Consumers compare the value with the names of the members; any other is ignored.",
  mend: "Write one of the members as https://schema.org/Name.",
  spec: "https://schema.org/Enumeration",
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
        eventStatus: "https://schema.org/EventCanceled",
      },
      says: ['eventStatus is "https://schema.org/EventCanceled", expected https://schema.org/EventCancelled'],
    },
  ],
});
