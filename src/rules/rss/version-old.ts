/** A feed has an old version of RSS. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/version-old",
  severity: "info",
  title: "A feed has an old version of RSS",
  why: "Items of RSS 0.9 have no date, no author and no guid.",
  mend: "Write RSS 2.0; nothing of RSS 0.91 or 0.92 is lost.",
  spec: "https://www.rssboard.org/rss-specification",
  verified: false,
  equivalents: { w3c: ["ObsoleteVersion"] },
  examples: [
    { good: rss() },
    {
      bad: rss().replace('version="2.0"', 'version="0.92"'),
      says: ['version of rss is "0.92", expected 2.0, which has dates of items'],
    },
  ],
});
