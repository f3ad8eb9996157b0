/** A card has a title, its own or that of Open Graph. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/card-without-title",
    gate: hasTags,
    severity: "warning",
    title: "Card has no title",
    why: "X takes twitter:title, else og:title; without both it shows no card.",
    mend: "Add og:title or twitter:title.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="twitter:card" content="summary_large_image"><meta property="og:title" content="A road opens"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:card" content="summary_large_image"></head><body></body></html>',
        says: ["Card has no title, expected twitter:title or og:title"],
      },
    ],
  },
  (page) => {
    const card = tagsNamed(page, "twitter:card")[0];
    if (card === undefined || tagsNamed(page, "twitter:title").length + tagsNamed(page, "og:title").length > 0)
      return NOTHING;
    return [{ at: card.tagAt, message: "Card has no title, expected twitter:title or og:title" }];
  },
);
