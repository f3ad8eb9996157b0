/** XHTML contains escaped markup. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/inline-markup",
  severity: "warning",
  title: "XHTML contains escaped markup",
  why: "Readers show the tags as text.",
  mend: 'Write elements, or use type="html".',
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3",
  equivalents: { w3c: ["NotInline"] },
  examples: [
    { good: atom() },
    {
      bad: atom(
        '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt;b&gt;fair&lt;/b&gt;.</div></summary>',
      ),
      says: ["summary of entry has escaped markup as its text, expected elements"],
    },
  ],
});
