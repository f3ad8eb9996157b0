/** An event lasts a year or longer. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";

/** Where the year of one date is wrong, the days and hours of the real event stand beside it. */
const YEAR = 364.5 * 86_400_000;

export const rule = onNode(
  {
    id: "newsroom/event-long",
    types: ["Event"],
    properties: ["endDate"],
    severity: "warning",
    title: "An event lasts a year or longer",
    why: "Mostly the year of one date is wrong.",
    mend: "Check the years.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2026-04-25",
          endDate: "2026-04-27",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2024-04-25",
          endDate: "2026-04-25",
        },
        says: ["Event lasts 730 days, expected less than a year"],
      },
    ],
  },
  (node) => {
    const start = firstText(node.value.startDate);
    const end = firstText(node.value.endDate);
    const length = start === undefined || end === undefined ? undefined : millisecondsBetween(end, start);
    if (length === undefined || length < YEAR) return NOTHING;
    return [
      {
        at: `${node.pointer}/endDate`,
        message: `Event lasts ${Math.round(length / 86_400_000)} days, expected less than a year`,
      },
    ];
  },
);
