/** A URI is not written as one. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/uri",
  severity: "error",
  title: "A URI is not written as one",
  why: "Readers cannot follow it.",
  mend: "Write the URI as RFC 3986 has it.",
  spec: "https://www.rfc-editor.org/rfc/rfc3986",
  equivalents: { w3c: ["InvalidLink"] },
  examples: [
    { good: rss() },
    { bad: rss("", "<atom:icon>http:///x</atom:icon>"), says: ['atom:icon of channel is "http:///x", expected a URI'] },
  ],
});
