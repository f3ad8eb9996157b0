/** A media type is not written as one. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/media-type",
  severity: "error",
  title: "A media type is not written as one",
  why: "Readers choose by it what to do with the content.",
  mend: "Write type/subtype, such as text/html.",
  spec: "https://www.rfc-editor.org/rfc/rfc2045",
  equivalents: { w3c: ["InvalidMIMEType"] },
  examples: [
    { good: rss() },
    {
      bad: atom('<link rel="related" type="html" href="https://news.example/x"/>'),
      says: ['type of link of entry is "html", expected a media type such as text/html'],
    },
  ],
});
