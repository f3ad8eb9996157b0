/** A picture or text input has no link. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/image-has-link",
  severity: "error",
  title: "A picture or text input has no link",
  why: "RSS requires it.",
  mend: "Add the channel's link.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MissingLink"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<image><url>https://news.example/l.png</url><title>Example News</title></image>"),
      says: ["image of channel has no link, expected one"],
    },
  ],
});
