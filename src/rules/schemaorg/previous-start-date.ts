/** An event has an earlier start but is not rescheduled. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "schemaorg/previous-start-date",
    types: ["Event"],
    properties: ["previousStartDate"],
    severity: "info",
    title: "An event has an earlier start but is not rescheduled",
    why: "The date tells of a change that the status does not.",
    mend: "Set eventStatus to EventRescheduled.",
    spec: "https://schema.org/previousStartDate",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          eventStatus: "https://schema.org/EventRescheduled",
          previousStartDate: "2026-04-18",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          previousStartDate: "2026-04-18",
        },
        says: [
          "previousStartDate stands on an event that has not been rescheduled, expected eventStatus EventRescheduled",
        ],
      },
    ],
  },
  (node) => {
    if (node.value.previousStartDate === undefined) return NOTHING;
    const status = typeof node.value.eventStatus === "string" ? node.value.eventStatus : "";
    return /(?:Rescheduled|Cancelled|Postponed)$/.test(status)
      ? NOTHING
      : [
          {
            at: `${node.pointer}/previousStartDate`,
            key: true,
            message:
              "previousStartDate stands on an event that has not been rescheduled, expected eventStatus EventRescheduled",
          },
        ];
  },
);
