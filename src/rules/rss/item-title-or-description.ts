/** An item has neither title nor description. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/item-title-or-description",
  severity: "error",
  title: "An item has neither title nor description",
  why: "Readers have nothing to show.",
  mend: "Add a title.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["ItemMustContainTitleOrDescription"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<link>https://news.example/</link>\n<description>News</description>\n<item><link>https://news.example/1</link></item>\n</channel>\n</rss>',
      says: ["item has neither title nor description, expected one of them"],
    },
  ],
});
