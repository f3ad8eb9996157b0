/** An entry for a feed has no title. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/feed-title",
  severity: "warning",
  title: "An entry for a feed has no title",
  why: "Readers show the title in lists of subscriptions.",
  mend: "Add title; most often it says what text says.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["MissingTitleAttr"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head/><body><outline type="rss" text="News" xmlUrl="https://news.example/rss"/></body></opml>',
      says: ["outline of type rss has no title, expected the feed's"],
    },
  ],
});
