/** Tells which Markdown was read as plain text, and why. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/unreadable-markdown",
  on: "article",
  severity: "warning",
  title: "Markdown is simple enough for an article",
  why: "Text of megabytes, knots of thousands of brackets or lists within lists within lists are no article; they are read as plain text so that a build ends in time.",
  mend: "Split the file, or leave what is no article out of the folder.",
  spec: "https://spec.commonmark.org/0.31.2/",
  verified: false,
  // Reading finds these; the driver passes them on.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/unreadable-markdown",
            message: "Markdown is nested more than 40 levels deep, expected fewer: read as plain text",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["Markdown is nested more than 40 levels deep, expected fewer: read as plain text"],
    },
  ],
};
