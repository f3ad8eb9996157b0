/** An entry for a link has no URL. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/link-url",
  severity: "warning",
  title: "An entry for a link has no URL",
  why: "There is nothing to open.",
  mend: "Add url.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["MissingUrlAttr"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head/><body><outline type="link" text="About us"/></body></opml>',
      says: ["outline of type link has no url, expected one"],
    },
  ],
});
