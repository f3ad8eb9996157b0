/** The version of RSS is unknown. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/version",
  severity: "error",
  title: "The version of RSS is unknown",
  why: "Readers choose by the version how to read the feed.",
  mend: 'Write version="2.0".',
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidRSSVersion"] },
  examples: [
    { good: rss() },
    { bad: rss().replace('version="2.0"', 'version="3.0"'), says: ['version of rss is "3.0", expected 2.0'] },
  ],
});
