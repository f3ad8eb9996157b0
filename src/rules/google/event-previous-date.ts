/** An earlier start stands on an event that is not rescheduled. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/event-previous-date",
    types: ["Event"],
    properties: ["previousStartDate"],
    severity: "error",
    title: "An earlier start stands on an event that is not rescheduled",
    why: "Google accepts it only with EventRescheduled.",
    mend: "Set eventStatus, or take previousStartDate out.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/event",
    checkedOn: "2026-07-01",
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
          eventStatus: "https://schema.org/EventRescheduled",
          previousStartDate: "2026-04-18",
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
          previousStartDate: "2026-04-18",
        },
        says: ["previousStartDate stands without EventRescheduled, expected that status"],
      },
    ],
  },
  (node) =>
    node.value.previousStartDate === undefined || /EventRescheduled$/.test(firstText(node.value.eventStatus) ?? "")
      ? NOTHING
      : [
          {
            at: `${node.pointer}/previousStartDate`,
            key: true,
            message: "previousStartDate stands without EventRescheduled, expected that status",
          },
        ],
);
