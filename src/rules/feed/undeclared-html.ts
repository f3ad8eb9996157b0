/** Text contains markup that its type does not declare. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/undeclared-html",
  severity: "warning",
  title: "Text contains markup that its type does not declare",
  why: "Readers show the tags as text.",
  mend: 'Say type="html", or leave the markup out.',
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["ContainsUndeclaredHTML"] },
  examples: [
    { good: rss() },
    {
      bad: atom("<summary>A &lt;b&gt;fair&lt;/b&gt;.</summary>"),
      says: ['summary of entry contains "</b>", expected plain text or a type that declares HTML'],
    },
  ],
});
