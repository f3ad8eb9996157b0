/** A text has a media type as its type. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/text-type",
  severity: "error",
  title: "A text has a media type as its type",
  why: "Titles, summaries and rights are text, html or xhtml.",
  mend: "Write one of these three.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1",
  equivalents: { w3c: ["InvalidTextType"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<summary type="text/html">A fair.</summary>'),
      says: ['summary of entry has the type "text/html", expected text, html or xhtml'],
    },
  ],
});
