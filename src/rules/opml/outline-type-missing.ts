/** An entry has attributes that only a type explains. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/outline-type-missing",
  severity: "warning",
  title: "An entry has attributes that only a type explains",
  why: "Readers do not know what the attributes mean and take the entry for plain text.",
  mend: "Add type.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["MissingOutlineType"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head/><body><outline text="News" xmlUrl="https://news.example/rss"/></body></opml>',
      says: ["outline has xmlUrl and no type, expected the type that explains it"],
    },
  ],
});
