/** Something is valid no longer before it is valid. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/valid-through-before-from",
    properties: ["validThrough"],
    severity: "error",
    title: "Something is valid no longer before it is valid",
    why: "One of the dates is wrong.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Offer",
          price: 5,
          validFrom: "2026-01-01",
          validThrough: "2026-02-01",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Offer",
          price: 5,
          validFrom: "2026-02-01",
          validThrough: "2026-01-01",
        },
        says: ["validThrough 2026-01-01 is earlier than validFrom 2026-02-01, expected a later date"],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.validFrom);
    const second = firstText(node.value.validThrough);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/validThrough`,
        message: `validThrough ${second} is earlier than validFrom ${first}, expected a later date`,
        related: [{ at: `${node.pointer}/validFrom`, message: "validFrom stands here" }],
      },
    ];
  },
);
