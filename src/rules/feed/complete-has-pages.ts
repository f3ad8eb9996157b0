/** A complete feed links to further pages. */
import { atom, FH, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/complete-has-pages",
  severity: "error",
  title: "A complete feed links to further pages",
  why: "A complete feed holds everything; a reader cannot know which of the two is meant.",
  mend: "Remove fh:complete or the links.",
  spec: "https://www.rfc-editor.org/rfc/rfc5005",
  equivalents: { w3c: ["FeedRelInCompleteFeed"] },
  examples: [
    { good: rss() },
    {
      bad: atom("", '<fh:complete/><link rel="next" href="https://news.example/2.xml"/>', FH),
      says: ["Complete feed has a link with rel next, expected none"],
    },
  ],
});
