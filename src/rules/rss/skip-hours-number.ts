/** There are more than 24 hours to skip. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/skip-hours-number",
  severity: "error",
  title: "There are more than 24 hours to skip",
  why: "A day has 24.",
  mend: "Name each hour once.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["NotEnoughHoursInTheDay"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", `<skipHours>${"<hour>1</hour>".repeat(25)}</skipHours>`),
      says: ["skipHours has 25 hours, expected at most 24"],
    },
  ],
});
