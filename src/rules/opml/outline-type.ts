/** The type of an entry is none that readers know. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/outline-type",
  severity: "warning",
  title: "The type of an entry is none that readers know",
  why: "Readers take the entry for plain text and do not subscribe to it.",
  mend: "Write rss for a feed of any format, link for a page, include for another list.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["InvalidOutlineType"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head/><body><outline type="rss2" text="News" title="News" xmlUrl="https://news.example/rss"/></body></opml>',
      says: ['type of outline is "rss2", expected rss'],
    },
  ],
});
