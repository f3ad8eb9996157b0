/** Content that is no text has no summary. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/summary",
  severity: "error",
  title: "Content that is no text has no summary",
  why: "Readers that cannot show the content have nothing else.",
  mend: "Add a summary.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2",
  equivalents: { w3c: ["MissingSummary"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<content type="image/png">iVBORw0K</content>'),
      says: ["content lies elsewhere or is no text, expected a summary beside it"],
    },
  ],
});
