/** A date is not one of ISO 8601. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/iso-date",
  severity: "error",
  title: "A date is not one of ISO 8601",
  why: "Readers cannot tell when it was.",
  mend: "Write 2024-04-25 or 2024-04-25T10:00:00+04:00.",
  spec: "https://www.w3.org/TR/NOTE-datetime",
  equivalents: { w3c: ["InvalidISO8601DateTime"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<ev:startdate>25 April</ev:startdate>", "", 'xmlns:ev="http://purl.org/rss/1.0/modules/event/"'),
      says: ['ev:startdate of item is "25 April", expected an ISO 8601 date'],
    },
  ],
});
