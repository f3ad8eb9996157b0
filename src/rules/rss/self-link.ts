/** The channel does not name its own URL. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/self-link",
  severity: "warning",
  title: "The channel does not name its own URL",
  why: "Readers that get the feed as a file, and hubs, cannot find its source.",
  mend: "Add atom:link with rel self.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["MissingAtomSelfLink", "MissingSelf"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<link>https://news.example/</link>\n<description>News</description>\n</channel>\n</rss>',
      says: ["channel has no atom:link with rel self, expected the feed's own URL in one"],
    },
  ],
});
