/** Tells of two articles with one id. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/id-taken",
  on: "article",
  severity: "warning",
  title: "Each article has an id of its own",
  why: "Feeds know articles by their ids: of two with the same one, readers see only one.",
  mend: "Give one of the two another id.",
  spec: "house rule",
  // Only a build knows the ledger; it hands this over as a trouble.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/id-taken",
            message: 'Article has id "4711", which posts/a.md has too, expected an id of its own',
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ['Article has id "4711", which posts/a.md has too, expected an id of its own'],
    },
  ],
};
