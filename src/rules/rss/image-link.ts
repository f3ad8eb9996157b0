/** The picture's link is not the channel's. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/image-link",
  severity: "warning",
  title: "The picture's link is not the channel's",
  why: "Readers take one for the other.",
  mend: "Repeat the channel's link.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["ImageLinkDoesntMatch"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        "<image><url>https://news.example/l.png</url><title>Example News</title><link>https://news.example/x</link></image>",
      ),
      says: ['link of image is "https://news.example/x", expected the channel\'s "https://news.example/"'],
    },
  ],
});
