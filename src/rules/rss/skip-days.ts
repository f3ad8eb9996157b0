/** A day to skip is no day. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/skip-days",
  severity: "error",
  title: "A day to skip is no day",
  why: "Readers ignore it.",
  mend: "Write an English weekday.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidDay"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<skipDays><day>Mo</day></skipDays>"),
      says: ['day of skipDays is "Mo", expected one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'],
    },
  ],
});
