/** A restriction neither allows nor denies. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/restriction-relationship",
  severity: "error",
  title: "A restriction neither allows nor denies",
  why: "Readers ignore it.",
  mend: "Write allow or deny.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaRestrictionRel"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:restriction relationship="maybe" type="country">az</media:restriction>', "", MEDIA),
      says: ['media:restriction of item has the relationship "maybe", expected allow or deny'],
    },
  ],
});
