/** twitter:card is one of the four cards. */
import { onTags } from "../../syntax/pages/page-rules.ts";

export const rule = onTags(
  ["twitter:card"],
  {
    id: "open-graph/card-type",
    severity: "error",
    title: "Card type is unknown",
    why: "X shows no card for a type other than summary, summary_large_image, app and player.",
    mend: "Write summary_large_image for an article with a picture.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="twitter:card" content="summary_large_image"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:card" content="large"></head><body></body></html>',
        says: ["twitter:card is large, expected summary, summary_large_image, app or player"],
      },
    ],
  },
  (value) =>
    value === "" || /^(?:summary|summary_large_image|app|player)$/.test(value)
      ? undefined
      : `is ${value}, expected summary, summary_large_image, app or player`,
);
