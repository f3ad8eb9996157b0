/** A restriction names no country. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/country",
  severity: "error",
  title: "A restriction names no country",
  why: "Readers ignore it.",
  mend: "Write codes of ISO 3166 with blanks between.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidCountryCode"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:restriction relationship="allow" type="country">xx</media:restriction>', "", MEDIA),
      says: ['media:restriction of item names "XX", expected codes of countries (ISO 3166)'],
    },
  ],
});
