/** Tells of old stories that were given a new date. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/published-moved",
  on: "article",
  severity: "warning",
  title: "Date of publication stays",
  why: "A story that was re-dated comes back in feeds as new: readers and aggregators take it for a deception.",
  mend: "Give the article its first date again and state the update as its date of modification; if the first date was wrong, mend it in the ledger.",
  spec: "house rule",
  // Only a build knows the ledger; it hands this over as a trouble.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/published-moved",
            message: "Article is dated 2026-05-01, expected 2024-04-25, when it was first published",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["Article is dated 2026-05-01, expected 2024-04-25, when it was first published"],
    },
  ],
};
