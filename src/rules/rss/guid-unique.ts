/** Two items have one guid. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/guid-unique",
  severity: "error",
  title: "Two items have one guid",
  why: "Readers show only one of them.",
  mend: "Give each item a guid of its own.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["DuplicateValue"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<link>https://news.example/</link>\n<description>News</description>\n<item><title>One</title><guid>https://news.example/1</guid></item>\n<item><title>Two</title><guid>https://news.example/1</guid></item>\n</channel>\n</rss>',
      says: ['guid of item is "https://news.example/1", which an earlier item has too'],
    },
  ],
});
