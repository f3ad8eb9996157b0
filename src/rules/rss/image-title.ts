/** The picture's title is not the channel's. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/image-title",
  severity: "warning",
  title: "The picture's title is not the channel's",
  why: "Readers show one for the other.",
  mend: "Repeat the channel's title.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["ImageTitleDoesntMatch"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        "<image><url>https://news.example/l.png</url><title>Logo</title><link>https://news.example/</link></image>",
      ),
      says: ['title of image is "Logo", expected the channel\'s "Example News"'],
    },
  ],
});
