/** A value of an enumeration has been superseded. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/superseded-member",
  severity: "warning",
  title: "A value of an enumeration has been superseded",
  why: "schema.org has replaced the value.",
  mend: "Use the value that replaces it.",
  spec: "https://schema.org/supersededBy",
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
        eventStatus: "https://schema.org/EventScheduled",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Physician",
        name: "Ann Lee",
        medicalSpecialty: "https://schema.org/Dermatologic",
      },
      says: ["Value Dermatologic is superseded, expected Dermatology"],
    },
  ],
});
