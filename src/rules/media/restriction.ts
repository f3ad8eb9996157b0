/** A restriction without type names something other than all or none. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/restriction",
  severity: "error",
  title: "A restriction without type names something other than all or none",
  why: "Readers ignore it.",
  mend: "Write all or none, or add the type.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaRestriction"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:restriction relationship="allow">az</media:restriction>', "", MEDIA),
      says: ['media:restriction of item is "az" without a type, expected all or none'],
    },
  ],
});
