/** The src of content is no URI. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/uri-attribute",
  severity: "error",
  title: "The src of content is no URI",
  why: "Readers cannot fetch the content.",
  mend: "Write the URI as RFC 3986 has it.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["InvalidURIAttribute"] },
  examples: [
    { good: rss() },
    {
      bad: atom('<summary>A fair.</summary><content type="text/html" src="http:///x"/>'),
      says: ['content of entry has the src "http:///x", expected a URI'],
    },
  ],
});
