/** A value has white space around it. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/white-space",
  severity: "error",
  title: "A value has white space around it",
  why: "White space counts in identifiers and dates of Atom.",
  mend: "Write the value alone.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["UnexpectedWhitespace"] },
  examples: [
    { good: atom() },
    {
      bad: atom("", "<icon> https://news.example/i.png </icon>"),
      says: ["icon of feed has white space around its value, expected none"],
    },
  ],
});
