/** The state of expansion is no list of lines. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/expansion-state",
  severity: "error",
  title: "The state of expansion is no list of lines",
  why: "Readers open the list folded.",
  mend: "Write line numbers with commas.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  equivalents: { w3c: ["InvalidExpansionState"] },
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head><expansionState>all</expansionState></head><body><outline text="News"/></body></opml>',
      says: ['expansionState is "all", expected line numbers with commas'],
    },
  ],
});
