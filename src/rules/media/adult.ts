/** media:adult is deprecated. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/adult",
  severity: "warning",
  title: "media:adult is deprecated",
  why: "Readers look for media:rating.",
  mend: "Use media:rating.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["DeprecatedMediaAdult"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<media:adult>false</media:adult>", "", MEDIA),
      says: ["media:adult of item is deprecated, expected media:rating"],
    },
  ],
});
