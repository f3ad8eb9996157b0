/** An event has moved online and is still offline. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

const nameOf = (value: unknown) => (typeof value === "string" ? value.replace(/^https?:\/\/schema\.org\//, "") : "");

export const rule = onNode(
  {
    id: "schemaorg/moved-online-mode",
    types: ["Event"],
    properties: ["eventStatus"],
    severity: "warning",
    title: "An event has moved online and is still offline",
    why: "The two contradict each other.",
    mend: "Set eventAttendanceMode to OnlineEventAttendanceMode.",
    spec: "https://schema.org/eventAttendanceMode",
    checkedOn: "2026-03-19",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          eventStatus: "https://schema.org/EventMovedOnline",
          eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25",
          eventStatus: "https://schema.org/EventMovedOnline",
          eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
        },
        says: ["Event has moved online and its attendance mode is offline, expected OnlineEventAttendanceMode"],
      },
    ],
  },
  (node) =>
    nameOf(node.value.eventStatus) === "EventMovedOnline" &&
    nameOf(node.value.eventAttendanceMode) === "OfflineEventAttendanceMode"
      ? [
          {
            at: `${node.pointer}/eventAttendanceMode`,
            message: "Event has moved online and its attendance mode is offline, expected OnlineEventAttendanceMode",
          },
        ]
      : NOTHING,
);
