/** Doors open after the event starts. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/door-time-late",
    types: ["Event"],
    properties: ["doorTime"],
    severity: "warning",
    title: "Doors open after the event starts",
    why: "One of the times is wrong.",
    mend: "Correct the time.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2026-04-25T10:00:00+04:00",
          doorTime: "2026-04-25T09:30:00+04:00",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2026-04-25T10:00:00+04:00",
          doorTime: "2026-04-25T11:00:00+04:00",
        },
        says: [
          "doorTime 2026-04-25T11:00:00+04:00 is later than startDate 2026-04-25T10:00:00+04:00, expected the same time or earlier",
        ],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.doorTime);
    const second = firstText(node.value.startDate);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/doorTime`,
        message: `doorTime ${first} is later than startDate ${second}, expected the same time or earlier`,
        related: [{ at: `${node.pointer}/doorTime`, message: "doorTime stands here" }],
      },
    ];
  },
);
