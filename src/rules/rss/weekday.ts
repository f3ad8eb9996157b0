/** A date has a wrong weekday. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/weekday",
  severity: "error",
  title: "A date has a wrong weekday",
  why: "Some readers refuse the date.",
  mend: "Write the weekday of that date, or none.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["IncorrectDOW"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<pubDate>Mon, 25 Apr 2024 10:00:00 +0400</pubDate>"),
      says: ['pubDate of item is "Mon, 25 Apr 2024 10:00:00 +0400", expected Thu, the weekday of that date'],
    },
  ],
});
