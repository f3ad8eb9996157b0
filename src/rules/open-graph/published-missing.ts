/** An og:type of article comes with article:published_time. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/published-missing",
    gate: hasTags,
    severity: "info",
    title: "Article has no published time for networks",
    why: "Readers of the tag show when a shared article came out, and keep old news from passing for new.",
    mend: "Add article:published_time with date, time and zone.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2026-04-25T09:00:00+04:00"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:type" content="article"></head><body></body></html>',
        says: ["Page of type article has no article:published_time, expected the time of publication"],
      },
    ],
  },
  (page) => {
    const type = tagsNamed(page, "og:type").find(({ value }) => value.trim() === "article");
    if (type === undefined || tagsNamed(page, "article:published_time").length > 0) return NOTHING;
    return [
      {
        at: type.tagAt,
        message: "Page of type article has no article:published_time, expected the time of publication",
      },
    ];
  },
);
