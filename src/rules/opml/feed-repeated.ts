/** A list has one feed twice in one place. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/feed-repeated",
  severity: "warning",
  title: "A list has one feed twice in one place",
  why: "Readers show every article twice, or the second entry was meant for another feed.",
  mend: "List each feed once, and correct the URL of the other.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head/><body><outline type="rss" text="News" title="News" xmlUrl="https://news.example/rss"/><outline type="rss" text="Sport" title="Sport" xmlUrl="https://news.example/rss"/></body></opml>',
      says: ['xmlUrl is "https://news.example/rss", which stands before beside it'],
    },
  ],
});
