/** An entry for a feed has no URL. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/feed-url",
  severity: "warning",
  title: "An entry for a feed has no URL",
  why: "Readers cannot subscribe to it.",
  mend: "Add xmlUrl.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["MissingXmlURL"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head/><body><outline type="rss" text="News" title="News"/></body></opml>',
      says: ["outline of type rss has no xmlUrl, expected the feed's URL"],
    },
  ],
});
