/** The role of a credit is unknown. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/credit-role",
  severity: "error",
  title: "The role of a credit is unknown",
  why: "Readers cannot say what the person did.",
  mend: "Use a role of the EBU's list in lower case, or name another scheme.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidCreditRole"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:credit role="Snapper">Ann</media:credit>', "", MEDIA),
      says: ['media:credit of item has the role "Snapper", expected one of the EBU\'s list'],
    },
  ],
});
