/** A date has an uncommon form of RFC 822. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/date-form",
  severity: "warning",
  title: "A date has an uncommon form of RFC 822",
  why: "Two digits for the year, comments or many blanks are allowed, but many readers fail on them.",
  mend: "Write a date such as Thu, 25 Apr 2024 10:00:00 +0400.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["ProblematicalRFC822Date"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<pubDate>Thu, 25 Apr 24 10:00:00 +0400</pubDate>"),
      says: [
        'pubDate of item is "Thu, 25 Apr 24 10:00:00 +0400", expected the common form with single blanks, capitals and four digits for the year',
      ],
    },
  ],
});
