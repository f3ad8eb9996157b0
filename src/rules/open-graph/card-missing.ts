/** A page that speaks Open Graph has a twitter:card. */
import { requiresTag } from "../../syntax/pages/page-rules.ts";

export const rule = requiresTag("twitter:card", "the kind of card, such as summary_large_image", {
  id: "open-graph/card-missing",
  severity: "info",
  title: "Page has no card type",
  why: "Without twitter:card X shows the link as text, or a small card, whatever the picture is.",
  mend: "Add twitter:card with summary_large_image.",
  spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
  verified: false,
  examples: [
    {
      good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta name="twitter:card" content="summary_large_image"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="og:title" content="A road opens"></head><body></body></html>',
      says: ["Page has no twitter:card, expected the kind of card, such as summary_large_image"],
    },
  ],
});
