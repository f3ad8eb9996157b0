/** Tells what of a feed's item is not kept when it is read as an article. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/item-loss",
  on: "article",
  severity: "warning",
  title: "All of an item is kept",
  why: "Who moves an archive through its feed must know what the articles no longer hold.",
  mend: "Take what is named from the old system by another way, or go without it.",
  spec: "house rule",
  // Reading finds these; the driver passes them on.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/item-loss",
            message: "Item has itunes:duration, which is not kept; expected only what an article holds",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["Item has itunes:duration, which is not kept; expected only what an article holds"],
    },
  ],
};
