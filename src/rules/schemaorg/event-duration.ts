/** The duration of an event is not the time from start to end. */

import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "schemaorg/event-duration",
    types: ["Event"],
    properties: ["duration"],
    severity: "warning",
    title: "The duration of an event is not the time from start to end",
    why: "One of the three is wrong.",
    mend: "Correct it, or leave duration out.",
    spec: "https://schema.org/duration",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00Z",
          endDate: "2026-04-25T12:00:00Z",
          duration: "PT2H",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00Z",
          endDate: "2026-04-25T12:00:00Z",
          duration: "PT3H",
        },
        says: ["duration is PT3H and start and end are 120 minutes apart, expected the same"],
      },
    ],
  },
  (node) => {
    const { duration, startDate, endDate } = node.value;
    if (typeof duration !== "string" || typeof startDate !== "string" || typeof endDate !== "string") return NOTHING;
    const m = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
    const lasts =
      startDate.includes("T") && endDate.includes("T") ? millisecondsBetween(endDate, startDate) : undefined;
    if (m === null || lasts === undefined) return NOTHING;
    const stated =
      (((Number(m[1] ?? 0) * 24 + Number(m[2] ?? 0)) * 60 + Number(m[3] ?? 0)) * 60 + Number(m[4] ?? 0)) * 1000;
    return Math.abs(stated - lasts) < 60_000
      ? NOTHING
      : [
          {
            at: `${node.pointer}/duration`,
            message: `duration is ${duration} and start and end are ${Math.round(lasts / 60_000)} minutes apart, expected the same`,
          },
        ];
  },
);
