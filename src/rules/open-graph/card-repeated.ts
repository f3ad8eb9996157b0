/** A page has one twitter:card. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/card-repeated",
    gate: hasTags,
    severity: "warning",
    title: "Page has several cards",
    why: "A page has one card; of several the last one wins.",
    mend: "Keep one twitter:card.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="twitter:card" content="summary_large_image"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:card" content="summary_large_image"><meta name="twitter:card" content="summary"></head><body></body></html>',
        says: ["twitter:card is given again as summary, expected one card"],
      },
    ],
  },
  (page) =>
    tagsNamed(page, "twitter:card")
      .slice(1)
      .map(({ value, at }) => ({ at, message: `twitter:card is given again as ${value.trim()}, expected one card` })),
);
