/** An event lasts longer than a year. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";

const YEAR = 367 * 86_400_000;

export const rule = onNode(
  {
    id: "newsroom/event-long",
    types: ["Event"],
    properties: ["endDate"],
    severity: "info",
    title: "An event lasts longer than a year",
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
        says: ["Event lasts 730 days, expected at most a year"],
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
        message: `Event lasts ${Math.round(length / 86_400_000)} days, expected at most a year`,
      },
    ];
  },
);
