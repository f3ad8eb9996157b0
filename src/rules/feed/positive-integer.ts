/** A value is no whole number above 0. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/positive-integer",
  severity: "error",
  title: "A value is no whole number above 0",
  why: "Readers cannot use it.",
  mend: "Write a whole number above 0.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidPositiveInteger"] },
  examples: [
    { good: rss() },
    { bad: rss("", "<ttl>soon</ttl>"), says: ['ttl of channel is "soon", expected a whole number above 0'] },
  ],
});
