/** A link between pages stands in an entry. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/history-in-entry",
  severity: "warning",
  title: "A link between pages stands in an entry",
  why: "It concerns the whole feed.",
  mend: "Move it to the feed.",
  spec: "https://www.rfc-editor.org/rfc/rfc5005",
  equivalents: { w3c: ["FeedHistoryRelInEntry"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<link rel="next" href="https://news.example/2.xml"/>'),
      says: ["link of entry has the relation next, expected it in the feed and not in an entry"],
    },
  ],
});
