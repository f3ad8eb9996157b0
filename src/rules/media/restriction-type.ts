/** A restriction has an unknown type. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/restriction-type",
  severity: "error",
  title: "A restriction has an unknown type",
  why: "Readers ignore it.",
  mend: "Write country or uri.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaRestrictionType"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:restriction relationship="allow" type="city">baku</media:restriction>', "", MEDIA),
      says: ['media:restriction of item has the type "city", expected country or uri'],
    },
  ],
});
