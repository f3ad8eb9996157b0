/** Something ends before it starts. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/event-ends-before-start",
    types: [
      "Event",
      "Role",
      "Schedule",
      "MerchantReturnPolicySeasonalOverride",
      "CreativeWorkSeason",
      "CreativeWorkSeries",
    ],
    properties: ["endDate"],
    severity: "error",
    title: "Something ends before it starts",
    why: "One of the dates is wrong, and calendars refuse both.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2026-04-25T10:00:00+04:00",
          endDate: "2026-04-25T18:00:00+04:00",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2026-04-25",
          endDate: "2026-04-24",
        },
        says: ["endDate 2026-04-24 is earlier than startDate 2026-04-25, expected the same time or later"],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.startDate);
    const second = firstText(node.value.endDate);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/endDate`,
        message: `endDate ${second} is earlier than startDate ${first}, expected the same time or later`,
        related: [{ at: `${node.pointer}/startDate`, message: "startDate stands here" }],
      },
    ];
  },
);
