/** A rating is not one of its scheme. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/rating",
  severity: "error",
  title: "A rating is not one of its scheme",
  why: "Readers cannot filter by it.",
  mend: "Write adult or nonadult, or a rating of the scheme.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaRating"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<media:rating>all ages</media:rating>", "", MEDIA),
      says: ['media:rating of item is "all ages", expected a rating of urn:simple'],
    },
  ],
});
