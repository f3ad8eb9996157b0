/** A value is neither true nor false. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/true-false",
  severity: "error",
  title: "A value is neither true nor false",
  why: "Readers take it for false.",
  mend: "Write true or false.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidTrueFalse"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:content url="https://news.example/a.mp4" type="video/mp4" isDefault="yes"/>', "", MEDIA),
      says: ['isDefault of media:content is "yes", expected true or false'],
    },
  ],
});
