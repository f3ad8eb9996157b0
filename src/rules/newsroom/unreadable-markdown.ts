/** Tells which Markdown was read as plain text, and why. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/unreadable-markdown",
    severity: "warning",
    title: "Markdown is simple enough for an article",
    why: "Text of megabytes, knots of thousands of brackets or lists within lists within lists are no article; they are read as plain text so that a build ends in time.",
    mend: "Split the file, or leave what is no article out of the folder.",
    spec: "https://spec.commonmark.org/0.31.2/",
    verified: false,
  },
  "Markdown is nested more than 40 levels deep, expected fewer: read as plain text",
);
