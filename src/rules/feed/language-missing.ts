/** The feed does not say its language. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/language-missing",
  severity: "info",
  title: "The feed does not say its language",
  why: "Readers and aggregators sort feeds by language.",
  mend: "Add language to the channel, or xml:lang to the feed.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MissingDCLanguage"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<link>https://news.example/</link>\n<description>News</description>\n</channel>\n</rss>',
      says: ["channel of rss has no language, expected one"],
    },
  ],
});
