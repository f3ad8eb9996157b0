/** An element is repeated that may stand only once. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/duplicate-element",
  severity: "error",
  title: "An element is repeated that may stand only once",
  why: "Readers take the first or the last, each as it likes.",
  mend: "Keep one of them.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["DuplicateElement"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<description>A fair.</description><description>Books.</description>"),
      says: ["item has description more than once, expected it once"],
    },
  ],
});
