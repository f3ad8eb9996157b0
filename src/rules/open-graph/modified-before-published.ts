/** article:modified_time is not before article:published_time. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";
import { epochOf, parseIsoDate } from "../../syntax/values/dates.ts";

export const rule = onPage(
  {
    id: "open-graph/modified-before-published",
    gate: hasTags,
    severity: "warning",
    title: "Article was modified before it was published",
    why: "One of the two times is wrong; readers see the older one as the date of the news.",
    mend: "Correct the time, or leave article:modified_time out where nothing was modified.",
    spec: "https://ogp.me/",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25"><meta property="article:modified_time" content="2026-04-25"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25"><meta property="article:modified_time" content="2026-04-24"></head><body></body></html>',
        says: ["article:modified_time is 2026-04-24, expected no time before 2026-04-25"],
      },
    ],
  },
  (page) => {
    const published = tagsNamed(page, "article:published_time")[0];
    const modified = tagsNamed(page, "article:modified_time")[0];
    if (published === undefined || modified === undefined) return NOTHING;
    const [from, to] = [parseIsoDate(published.value.trim()), parseIsoDate(modified.value.trim())];
    if (from === undefined || to === undefined || from.isDay !== to.isDay) return NOTHING;
    if ((from.offset === undefined) !== (to.offset === undefined) || epochOf(to) >= epochOf(from)) return NOTHING;
    return [
      {
        at: modified.at,
        message: `article:modified_time is ${modified.value.trim()}, expected no time before ${published.value.trim()}`,
        related: [{ at: published.at, message: "article:published_time" }],
      },
    ];
  },
);
