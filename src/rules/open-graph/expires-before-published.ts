/** article:expiration_time is not before article:published_time. */
import { notBeforePublished } from "../../syntax/pages/tag-times.ts";

export const rule = notBeforePublished("article:expiration_time", {
  id: "open-graph/expires-before-published",
  severity: "warning",
  title: "Article expires before it is published",
  why: "One of the two times is wrong; networks take the article for out of date from the start.",
  mend: "Correct the time, or leave article:expiration_time out where nothing expires.",
  spec: "https://ogp.me/",
  verified: false,
  examples: [
    {
      good: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25"><meta property="article:expiration_time" content="2027-04-25"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25"><meta property="article:expiration_time" content="2025-04-25"></head><body></body></html>',
      says: ["article:expiration_time is 2025-04-25, expected no time before 2026-04-25"],
    },
  ],
});
