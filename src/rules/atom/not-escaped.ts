/** Content that calls itself escaped holds elements. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/not-escaped",
  severity: "error",
  title: "Content that calls itself escaped holds elements",
  why: "Readers that believe it show nothing or tags.",
  mend: "Escape the markup, and use type instead of mode.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["NotEscaped"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<content type="html" mode="escaped"><b>A fair.</b></content>'),
      says: ["content of entry says that it is escaped, expected no elements"],
    },
  ],
});
