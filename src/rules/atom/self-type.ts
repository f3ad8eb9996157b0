/** The self link has no feed's media type. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/self-type",
  severity: "warning",
  title: "The self link has no feed's media type",
  why: "The self link names the feed; for the page there is alternate.",
  mend: "Write application/atom+xml.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2",
  equivalents: { w3c: ["SelfNotAtom"] },
  examples: [
    { good: atom() },
    {
      bad: atom().replace('type="application/atom+xml"', 'type="text/html"'),
      says: ['type of the self link is "text/html", expected a feed\'s media type'],
    },
  ],
});
