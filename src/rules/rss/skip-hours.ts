/** An hour to skip is no hour. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/skip-hours",
  severity: "error",
  title: "An hour to skip is no hour",
  why: "Readers ignore it.",
  mend: "Write 0 to 23.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidHour"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<skipHours><hour>25</hour></skipHours>"),
      says: ['hour of skipHours is "25", expected an hour from 0 to 23'],
    },
  ],
});
