/** Midnight is written 24. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/skip-hours-midnight",
  severity: "warning",
  title: "Midnight is written 24",
  why: "Readers expect 0 to 23.",
  mend: "Write 0 for midnight.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["UseZeroForMidnight"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<skipHours><hour>24</hour></skipHours>"),
      says: ['hour of skipHours is "24", expected 0 for midnight'],
    },
  ],
});
