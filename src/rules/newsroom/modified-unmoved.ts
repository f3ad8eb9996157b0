/** Tells of content that changed without its date of modification. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/modified-unmoved",
  on: "article",
  severity: "warning",
  title: "A change of content is dated",
  why: "Readers of feeds fetch an article again when its date says so; without it they keep the old words.",
  mend: "State when the article was changed; where the change is not worth a date, take `content` out of the article's line in the ledger.",
  spec: "house rule",
  // Only a build knows the ledger; it hands this over as a trouble.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/modified-unmoved",
            message:
              "Content has changed since 2024-04-25 and it has no date of modification, expected the date of the change",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: [
        "Content has changed since 2024-04-25 and it has no date of modification, expected the date of the change",
      ],
    },
  ],
};
