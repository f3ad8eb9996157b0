/** An hour or day is named twice. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/repeated-value",
  severity: "error",
  title: "An hour or day is named twice",
  why: "RSS forbids it; it is surely a slip.",
  mend: "Name each once.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["DuplicateValue"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<skipDays><day>Monday</day><day>Monday</day></skipDays>"),
      says: ['day of skipDays is "Monday" twice, expected once'],
    },
  ],
});
