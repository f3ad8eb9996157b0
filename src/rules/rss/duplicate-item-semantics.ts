/** An item says one thing in two elements. */
import { DC, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/duplicate-item-semantics",
  severity: "warning",
  title: "An item says one thing in two elements",
  why: "Readers cannot know which one counts.",
  mend: "Keep one of them; for an author's name that is dc:creator.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["DuplicateItemSemantics"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<author>ann@news.example (Ann)</author><dc:creator>Ann</dc:creator>", "", DC),
      says: ["item has author and dc:creator, which say the same, expected one of them"],
    },
  ],
});
