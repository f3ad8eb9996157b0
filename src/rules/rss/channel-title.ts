/** The channel has no title. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/channel-title",
  severity: "error",
  title: "The channel has no title",
  why: "Readers list feeds by their titles.",
  mend: "Add the title.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MissingTitle"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<link>https://news.example/</link>\n<description>News</description>\n</channel>\n</rss>',
      says: ["channel of rss has no title, expected one"],
    },
  ],
});
