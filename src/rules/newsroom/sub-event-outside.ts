/** A part of an event lies outside the whole. */

import { elementsOf, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/sub-event-outside",
    types: ["Event"],
    properties: ["startDate"],
    severity: "warning",
    title: "A part of an event lies outside the whole",
    why: "One of the dates is wrong.",
    mend: "Correct the dates of the part or of the whole.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2026-04-25",
          superEvent: {
            "@type": "Event",
            name: "Book week",
            location: { "@type": "Place", name: "City hall" },
            startDate: "2026-04-20",
            endDate: "2026-04-26",
          },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          location: { "@type": "Place", name: "City hall" },
          startDate: "2026-05-25",
          superEvent: {
            "@type": "Event",
            name: "Book week",
            location: { "@type": "Place", name: "City hall" },
            startDate: "2026-04-20",
            endDate: "2026-04-26",
          },
        },
        says: ["startDate 2026-05-25 is after the whole event ends (2026-04-26), expected a time within it"],
      },
    ],
  },
  (node, _context, graph) => {
    const start = firstText(node.value.startDate);
    const whole =
      resolve(elementsOf(node.value.superEvent, "")[0]?.value, graph) ??
      (node.property === "subEvent" && node.parent !== undefined ? graph.nodes[node.parent]?.value : undefined);
    if (start === undefined || whole === undefined) return NOTHING;
    const begins = firstText(whole.startDate);
    const ends = firstText(whole.endDate);
    if (isEarlier(start, begins))
      return [
        {
          at: `${node.pointer}/startDate`,
          message: `startDate ${start} is before the whole event starts (${begins}), expected a time within it`,
        },
      ];
    if (isEarlier(ends, start))
      return [
        {
          at: `${node.pointer}/startDate`,
          message: `startDate ${start} is after the whole event ends (${ends}), expected a time within it`,
        },
      ];
    const end = firstText(node.value.endDate);
    if (!isEarlier(ends, end)) return NOTHING;
    const message = `endDate ${end} is after the whole event ends (${ends}), expected a time within it`;
    return [{ at: `${node.pointer}/endDate`, message }];
  },
);
