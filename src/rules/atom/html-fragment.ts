/** A part of a page has the type of a whole. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/html-fragment",
  severity: "warning",
  title: "A part of a page has the type of a whole",
  why: "Readers expect a whole document.",
  mend: "Use html or xhtml as type.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3",
  equivalents: { w3c: ["HtmlFragment"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<content type="text/html">&lt;p&gt;A fair.&lt;/p&gt;</content>'),
      says: ["content of entry has the type text/html, which is for whole documents, expected html or xhtml"],
    },
  ],
});
