/** The version of a feed in the list is none that there is. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/outline-version",
  severity: "warning",
  title: "The version of a feed in the list is none that there is",
  why: "Readers may take the feed for one that they cannot read.",
  mend: "Write RSS, RSS1, RSS2 or scriptingNews, or leave it out.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["InvalidOutlineVersion"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head/><body><outline type="rss" text="News" title="News" version="JSON" xmlUrl="https://news.example/rss"/></body></opml>',
      says: ['version of outline is "JSON", expected one of RSS, RSS1, RSS2, scriptingNews'],
    },
  ],
});
