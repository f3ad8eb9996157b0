/** XHTML is not in one div. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/xhtml-div",
  severity: "error",
  title: "XHTML is not in one div",
  why: "Readers take the inside of the div; what stands beside it is lost.",
  mend: "Put all markup into one div of XHTML.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3",
  equivalents: { w3c: ["MissingXhtmlDiv"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<summary type="xhtml">A fair.</summary>'),
      says: ["summary of entry has the type xhtml, expected one div of XHTML in it"],
    },
  ],
});
