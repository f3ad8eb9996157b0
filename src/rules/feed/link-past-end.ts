/** The last page links to a next one. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/link-past-end",
  severity: "error",
  title: "The last page links to a next one",
  why: "Readers follow pages forever or stop at an error.",
  mend: "Remove the link.",
  spec: "https://www.rfc-editor.org/rfc/rfc5005",
  equivalents: { w3c: ["LinkPastEnd"] },
  examples: [
    { good: rss() },
    {
      bad: atom(
        "",
        '<link rel="last" href="https://news.example/atom.xml"/><link rel="next" href="https://news.example/2.xml"/>',
      ),
      says: ["The last page has a link with rel next, expected none"],
    },
  ],
});
