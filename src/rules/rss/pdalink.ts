/** An item holds pdalink, which RSS does not know. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/pdalink",
  severity: "error",
  title: "An item holds pdalink, which RSS does not know",
  why: "Yandex reads the address of a mobile page from it; RSS has no such element, and other readers may refuse the feed.",
  mend: "Write it into the feed for Yandex only.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["UndefinedElement"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<pdalink>https://m.news.example/book-fair</pdalink>"),
      says: ["pdalink stands in item, which has no such element"],
    },
  ],
});
