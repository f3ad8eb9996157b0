/** A feed says that it is older than its newest item. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "feed/older-than-items",
  severity: "warning",
  title: "A feed says that it is older than its newest item",
  why: "Readers that look at the feed's own date miss what is new.",
  mend: "Set lastBuildDate or updated whenever an item is added or changed.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  examples: [
    {
      good: rss(
        "<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>",
        "<lastBuildDate>Thu, 25 Apr 2024 10:10:00 +0400</lastBuildDate>",
      ),
    },
    {
      bad: rss(
        "<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>",
        "<lastBuildDate>Tue, 23 Apr 2024 10:00:00 +0400</lastBuildDate>",
      ),
      says: ['lastBuildDate of channel is "Tue, 23 Apr 2024 10:00:00 +0400", expected none before the newest item'],
    },
  ],
});
