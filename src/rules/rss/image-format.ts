/** The channel's picture is neither GIF, JPEG nor PNG. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/image-format",
  severity: "warning",
  title: "The channel's picture is neither GIF, JPEG nor PNG",
  why: "Readers may be unable to show it.",
  mend: "Use one of these formats.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["ImageUrlFormat"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        "<image><url>https://news.example/l.bmp</url><title>Example News</title><link>https://news.example/</link></image>",
      ),
      says: ['url of image ends in "bmp", expected gif, jpeg or png'],
    },
  ],
});
