/** A moved event starts when it did before. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/previous-start-same",
    types: ["Event"],
    properties: ["previousStartDate"],
    severity: "warning",
    title: "A moved event starts when it did before",
    why: "Readers are told of a change that there is none of.",
    mend: "Write the date that it was moved from in previousStartDate.",
    spec: "https://schema.org/previousStartDate",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Fair",
          startDate: "2026-04-25",
          previousStartDate: "2026-04-18",
          eventStatus: "https://schema.org/EventRescheduled",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Fair",
          startDate: "2026-04-25",
          previousStartDate: "2026-04-25",
          eventStatus: "https://schema.org/EventRescheduled",
        },
        says: ["previousStartDate is 2026-04-25 as startDate is, expected the date before the change"],
      },
    ],
  },
  (node) => {
    const [before, now] = [firstText(node.value.previousStartDate), firstText(node.value.startDate)];
    if (before === undefined || before !== now) return NOTHING;
    return [
      {
        at: `${node.pointer}/previousStartDate`,
        message: `previousStartDate is ${before} as startDate is, expected the date before the change`,
        related: [{ at: `${node.pointer}/startDate`, message: "startDate stands here" }],
      },
    ];
  },
);
