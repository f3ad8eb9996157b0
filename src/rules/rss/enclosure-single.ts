/** An item has more than one enclosure. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/enclosure-single",
  severity: "warning",
  title: "An item has more than one enclosure",
  why: "Most readers take one, and not the same one.",
  mend: "Keep one, and put others into media:content.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["DuplicateEnclosure"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        '<enclosure url="https://news.example/1.jpg" length="1" type="image/jpeg"/><enclosure url="https://news.example/2.jpg" length="1" type="image/jpeg"/>',
      ),
      says: ["item has enclosure more than once, expected it once"],
    },
  ],
});
