/** Tells where raw HTML was left out of an article. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/raw-html",
    severity: "warning",
    title: "Markdown holds no raw HTML",
    why: "Raw HTML is code that a reader of the feed or of the page would run; it is left out, and so is what it says.",
    mend: "Write what it says in Markdown; link to what it embeds.",
    spec: "https://spec.commonmark.org/0.31.2/#html-blocks",
    verified: false,
  },
  "Raw HTML is left out of the article, expected Markdown",
);
