/** Tells which lines of the ledger cannot be read. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/ledger-line",
  on: "article",
  severity: "error",
  title: "Each line of the ledger can be read",
  why: "An article whose line is lost gets a new guid, and every reader sees it as new.",
  mend: "Mend the line at the place shown, or bring it back from the history of the file; lines that cannot be read are kept as they stand.",
  spec: "house rule",
  // Only a build knows the ledger; it hands this over as a trouble.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/ledger-line",
            message: "Line has no guid, expected a text",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["Line has no guid, expected a text"],
    },
  ],
};
