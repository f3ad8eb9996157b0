/** A date is not one of the W3C profile. */
import { DC, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/w3c-date",
  severity: "error",
  title: "A date is not one of the W3C profile",
  why: "Readers sort by dates; one that they cannot read puts the item at the wrong place.",
  mend: "Write 2024-04-25 or 2024-04-25T10:00+04:00.",
  spec: "https://www.w3.org/TR/NOTE-datetime",
  equivalents: { w3c: ["InvalidW3CDTFDate"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<dc:date>25.04.2024</dc:date>", "", DC),
      says: ['dc:date of item is "25.04.2024", expected a W3C date such as 2024-04-25 or 2024-04-25T10:00+04:00'],
    },
  ],
});
