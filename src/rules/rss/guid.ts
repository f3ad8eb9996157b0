/** An item has no guid. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/guid",
  severity: "warning",
  title: "An item has no guid",
  why: "Without it readers show an item again whenever anything in it changes.",
  mend: "Add a guid that never changes.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["MissingGuid"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<link>https://news.example/</link>\n<description>News</description>\n<item><title>Book fair opens</title></item>\n</channel>\n</rss>',
      says: ["item has no guid, expected one that never changes"],
    },
  ],
});
