/** A date is not one of RFC 822. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/date",
  severity: "error",
  title: "A date is not one of RFC 822",
  why: "Readers sort by dates; one that they cannot read puts the item at the wrong place or nowhere.",
  mend: "Write a date such as Thu, 25 Apr 2024 10:00:00 +0400.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidRFC2822Date"] },
  examples: [
    { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") },
    {
      bad: rss("<pubDate>2024-04-25T10:00:00+04:00</pubDate>"),
      says: [
        'pubDate of item is "2024-04-25T10:00:00+04:00", expected an RFC 822 date such as "Thu, 25 Apr 2024 10:00:00 +0400"',
      ],
    },
  ],
});
