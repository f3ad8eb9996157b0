/** An organization was dissolved before it was founded. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/dissolved-before-founded",
    types: ["Organization"],
    properties: ["dissolutionDate"],
    severity: "error",
    title: "An organization was dissolved before it was founded",
    why: "One of the dates is wrong.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "X",
          foundingDate: "1990-01-01",
          dissolutionDate: "2001-01-01",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "X",
          foundingDate: "2001-01-01",
          dissolutionDate: "1990-01-01",
        },
        says: ["dissolutionDate 1990-01-01 is earlier than foundingDate 2001-01-01, expected a later date"],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.foundingDate);
    const second = firstText(node.value.dissolutionDate);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/dissolutionDate`,
        message: `dissolutionDate ${second} is earlier than foundingDate ${first}, expected a later date`,
        related: [{ at: `${node.pointer}/foundingDate`, message: "foundingDate stands here" }],
      },
    ];
  },
);
