/** An entry has neither content nor summary. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/textual-content",
  severity: "warning",
  title: "An entry has neither content nor summary",
  why: "Readers have only the title to show.",
  mend: "Add a summary.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1.1",
  equivalents: { w3c: ["MissingTextualContent"] },
  examples: [
    { good: atom("<summary>A fair.</summary>") },
    { bad: atom(), says: ["entry has neither content nor summary, expected one of them"] },
  ],
});
