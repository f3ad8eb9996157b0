/** The width of the channel's picture is out of range. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/image-width",
  severity: "error",
  title: "The width of the channel's picture is out of range",
  why: "RSS allows at most 144 pixels.",
  mend: "Give a smaller picture or leave width out.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidWidth"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        "<image><url>https://news.example/l.png</url><title>Example News</title><link>https://news.example/</link><width>600</width></image>",
      ),
      says: ['width of image is "600", expected a whole number from 1 to 144'],
    },
  ],
});
