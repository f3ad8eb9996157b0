/** Tells of dates of modification that moved without the content. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/modified-alone",
  on: "article",
  severity: "warning",
  title: "Date of modification moves only with the content",
  why: "A date that moves by itself says that something is new where nothing is; search engines then trust none of the site's dates.",
  mend: "Take the date back, or publish the change that it speaks of; outputs keep the date of the last change meanwhile.",
  spec: "house rule",
  // Only a build knows the ledger; it hands this over as a trouble.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/modified-alone",
            message: "Article is said to be modified 2024-05-01, expected 2024-04-25, when its content last changed",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["Article is said to be modified 2024-05-01, expected 2024-04-25, when its content last changed"],
    },
  ],
};
