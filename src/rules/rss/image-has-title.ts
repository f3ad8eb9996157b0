/** A picture or text input has no title. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/image-has-title",
  severity: "error",
  title: "A picture or text input has no title",
  why: "RSS requires it; it is shown where the picture is not.",
  mend: "Add the channel's title.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MissingTitle"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<image><url>https://news.example/l.png</url><link>https://news.example/</link></image>"),
      says: ["image of channel has no title, expected one"],
    },
  ],
});
