/** Tells that an article reaches no feed, or no output at all, and why; found while publishing. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

// Only publishing knows what an article's other findings are, so it hands this one over as a trouble.
export const rule = onTroubles({
  id: "newsroom/kept-out",
  severity: "warning",
  title: "Article is kept out",
  why: "A feed keeps what it once sent: an article with errors, a draft, a retracted or an embargoed one must not get there unnoticed.",
  mend: "Mend the article's errors, or publish it: give it a date, drop `draft`, wait for the embargo's end.",
  spec: "house rule",
  examples: [{ good: "" }],
});
