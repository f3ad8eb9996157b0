/** An entry has neither content nor a link to its page. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/content-or-alternate",
  severity: "error",
  title: "An entry has neither content nor a link to its page",
  why: "Readers have nothing to open.",
  mend: "Add a link to the page.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2",
  equivalents: { w3c: ["MissingContentOrAlternate"] },
  examples: [
    { good: atom() },
    {
      bad: atom("<summary>A fair.</summary>").replace('<link href="https://news.example/book-fair"/>', ""),
      says: ["entry has neither content nor an alternate link, expected one of them"],
    },
  ],
});
