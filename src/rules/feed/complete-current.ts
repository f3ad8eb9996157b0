/** A complete feed names another as current. */
import { atom, FH, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/complete-current",
  severity: "error",
  title: "A complete feed names another as current",
  why: "A complete feed is its own current one.",
  mend: "Remove the link.",
  spec: "https://www.rfc-editor.org/rfc/rfc5005",
  equivalents: { w3c: ["CurrentNotSelfInCompleteFeed"] },
  examples: [
    { good: rss() },
    {
      bad: atom("", '<fh:complete/><link rel="current" href="https://news.example/other.xml"/>', FH),
      says: ["Complete feed has a current link that is not its own, expected its own or none"],
    },
  ],
});
