/** Tells where raw HTML was left out of an article. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/raw-html",
  on: "article",
  severity: "warning",
  title: "Markdown holds no raw HTML",
  why: "Raw HTML is code that a reader of the feed or of the page would run; it is left out, and so is what it says.",
  mend: "Write what it says in Markdown; link to what it embeds.",
  spec: "https://spec.commonmark.org/0.31.2/#html-blocks",
  verified: false,
  // Reading finds these; the driver passes them on.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/raw-html",
            message: "Raw HTML is left out of the article, expected Markdown",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["Raw HTML is left out of the article, expected Markdown"],
    },
  ],
};
