/** A group holds fewer than two versions. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/group",
  severity: "error",
  title: "A group holds fewer than two versions",
  why: "A group is for versions of one thing.",
  mend: "Take media:content out of the group.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["MediaGroupWithoutAlternatives"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:group><media:content url="https://news.example/a.jpg"/></media:group>', "", MEDIA),
      says: ["media:group holds one media:content, expected at least two versions"],
    },
  ],
});
