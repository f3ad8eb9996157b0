/** There are more than 7 days to skip. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/skip-days-number",
  severity: "error",
  title: "There are more than 7 days to skip",
  why: "A week has 7.",
  mend: "Name each day once.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["EightDaysAWeek"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", `<skipDays>${"<day>Monday</day>".repeat(8)}</skipDays>`),
      says: ["skipDays has 8 days, expected at most 7"],
    },
  ],
});
