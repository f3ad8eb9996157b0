/** Of two times of an article both have a time of day, or neither has. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";
import { parseIsoDate } from "../../syntax/values/dates.ts";

export const rule = onPage(
  {
    id: "open-graph/time-precision",
    gate: hasTags,
    severity: "warning",
    title: "One of an article's times is a bare day",
    why: "Which of the two came first cannot be told, and the bare day counts as midnight.",
    mend: "Write the time of day with its offset too.",
    spec: "house rule",
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25"><meta property="article:modified_time" content="2026-04-26"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25"><meta property="article:modified_time" content="2026-04-25T10:00:00+04:00"></head><body></body></html>',
        says: [
          "article:published_time is the day 2026-04-25 alone, expected a time of day as article:modified_time has",
        ],
      },
    ],
  },
  (page) => {
    const times = ["article:published_time", "article:modified_time"].flatMap((name) =>
      tagsNamed(page, name).slice(0, 1),
    );
    const [first, second] = times;
    if (first === undefined || second === undefined) return NOTHING;
    const days = times.map(({ value }) => parseIsoDate(value.trim())?.isDay);
    if (days[0] === days[1] || days.includes(undefined)) return NOTHING;
    const [bare, other] = days[0] === true ? [first, second] : [second, first];
    return [
      {
        at: bare.at,
        message: `${bare.name} is the day ${bare.value.trim()} alone, expected a time of day as ${other.name} has`,
      },
    ];
  },
);
