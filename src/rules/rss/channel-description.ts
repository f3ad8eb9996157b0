/** The channel has no description. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/channel-description",
  severity: "error",
  title: "The channel has no description",
  why: "RSS requires it, and strict readers refuse a feed without it.",
  mend: "Add a sentence about the feed.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MissingDescription"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<link>https://news.example/</link>\n</channel>\n</rss>',
      says: ["channel of rss has no description, expected one"],
    },
  ],
});
