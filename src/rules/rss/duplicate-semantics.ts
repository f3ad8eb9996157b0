/** The channel says one thing in two elements. */
import { DC, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/duplicate-semantics",
  severity: "warning",
  title: "The channel says one thing in two elements",
  why: "Readers cannot know which one counts.",
  mend: "Keep the element of RSS itself.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["DuplicateSemantics"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<category>City</category><dc:subject>City</dc:subject>", DC),
      says: ["channel has category and dc:subject, which say the same, expected one of them"],
    },
  ],
});
