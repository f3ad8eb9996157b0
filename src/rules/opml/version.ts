/** The version of OPML is unknown. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/version",
  severity: "error",
  title: "The version of OPML is unknown",
  why: "Readers may refuse the list.",
  mend: "Write 2.0.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["InvalidOPMLVersion"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="3.0"><head/><body><outline text="News"/></body></opml>',
      says: ['version of opml is "3.0", expected 2.0'],
    },
  ],
});
