/** An update lies outside the live coverage. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/update-outside-coverage",
    severity: "warning",
    types: ["BlogPosting"],
    properties: ["datePublished"],
    title: "An update lies outside the live coverage",
    why: "One of the times is wrong.",
    mend: "Correct the time of the update or of the coverage.",
    spec: "https://schema.org/coverageEndTime",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "LiveBlogPosting",
          headline: "Election night",
          coverageStartTime: "2026-05-12T18:00:00Z",
          coverageEndTime: "2026-05-12T23:00:00Z",
          liveBlogUpdate: { "@type": "BlogPosting", headline: "Polls close", datePublished: "2026-05-12T19:00:00Z" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "LiveBlogPosting",
          headline: "Election night",
          coverageStartTime: "2026-05-12T18:00:00Z",
          coverageEndTime: "2026-05-12T23:00:00Z",
          liveBlogUpdate: { "@type": "BlogPosting", headline: "Polls close", datePublished: "2026-05-13T19:00:00Z" },
        },
        says: [
          "datePublished 2026-05-13T19:00:00Z is after the coverage ends (2026-05-12T23:00:00Z), expected a time within it",
        ],
      },
    ],
  },
  (node, _context, graph) => {
    const whole =
      node.property === "liveBlogUpdate" && node.parent !== undefined ? graph.nodes[node.parent]?.value : undefined;
    const date = firstText(node.value.datePublished);
    if (whole === undefined || date === undefined) return NOTHING;
    const [begins, ends] = [firstText(whole.coverageStartTime), firstText(whole.coverageEndTime)];
    const side = isEarlier(date, begins)
      ? `before the coverage starts (${begins})`
      : isEarlier(ends, date)
        ? `after the coverage ends (${ends})`
        : undefined;
    if (side === undefined) return NOTHING;
    return [
      { at: `${node.pointer}/datePublished`, message: `datePublished ${date} is ${side}, expected a time within it` },
    ];
  },
);
