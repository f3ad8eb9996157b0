/** article:modified_time is not before article:published_time. */
import { notBeforePublished } from "../../syntax/pages/tag-times.ts";

export const rule = notBeforePublished("article:modified_time", {
  id: "open-graph/modified-before-published",
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
});
