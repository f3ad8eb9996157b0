/** Live coverage ends before it starts. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/coverage-ends-before-start",
    types: ["LiveBlogPosting"],
    properties: ["coverageEndTime"],
    severity: "error",
    title: "Live coverage ends before it starts",
    why: "One of the times is wrong.",
    mend: "Correct the time.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "LiveBlogPosting",
          headline: "x",
          coverageStartTime: "2026-04-25T09:00:00Z",
          coverageEndTime: "2026-04-25T10:00:00Z",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "LiveBlogPosting",
          headline: "x",
          coverageStartTime: "2026-04-25T09:00:00Z",
          coverageEndTime: "2026-04-25T08:00:00Z",
        },
        says: [
          "coverageEndTime 2026-04-25T08:00:00Z is earlier than coverageStartTime 2026-04-25T09:00:00Z, expected a later time",
        ],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.coverageStartTime);
    const second = firstText(node.value.coverageEndTime);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/coverageEndTime`,
        message: `coverageEndTime ${second} is earlier than coverageStartTime ${first}, expected a later time`,
        related: [{ at: `${node.pointer}/coverageStartTime`, message: "coverageStartTime stands here" }],
      },
    ];
  },
);
