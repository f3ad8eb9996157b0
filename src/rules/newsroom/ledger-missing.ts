/** Tells that the ledger which the settings name is not there. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/ledger-missing",
  on: "article",
  severity: "warning",
  title: "Ledger is there",
  why: "The ledger holds the guids and first dates of what was published; without it a changed address makes old stories new.",
  mend: "Commit the ledger that a build writes, and bring it back if it was lost.",
  spec: "house rule",
  // Only a build knows the ledger; it hands this over as a trouble.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/ledger-missing",
            message: "Ledger ledger.ndjson is not there, expected the committed file; this build begins it anew",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["Ledger ledger.ndjson is not there, expected the committed file; this build begins it anew"],
    },
  ],
};
