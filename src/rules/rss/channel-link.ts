/** The channel has no link. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/channel-link",
  severity: "error",
  title: "The channel has no link",
  why: "Readers lead from the feed to its site.",
  mend: "Add the site's URL.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MissingLink"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<description>News</description>\n</channel>\n</rss>',
      says: ["channel of rss has no link, expected one"],
    },
  ],
});
