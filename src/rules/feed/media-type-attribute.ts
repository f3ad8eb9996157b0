/** A media type is not written as one. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/media-type-attribute",
  severity: "error",
  title: "A media type is not written as one",
  why: "Readers choose by it whether they can play or show the file.",
  mend: "Write type/subtype, such as image/jpeg.",
  spec: "https://www.rfc-editor.org/rfc/rfc2045",
  equivalents: { w3c: ["InvalidMIMEAttribute"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<enclosure url="https://news.example/fair.jpg" length="1" type="jpeg"/>'),
      says: ['type of enclosure is "jpeg", expected a media type such as image/jpeg'],
    },
  ],
});
