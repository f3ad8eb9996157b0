/** Date has no zone. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "flipboard/date",
    severity: "error",
    title: "Date has no zone",
    why: "Flipboard takes ISO 8601 and RFC 822 dates, with their zone.",
    mend: "Write the offset from UTC.",
    spec: "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") },
      {
        bad: rss("<pubDate>Thu, 25 Apr 2024 10:00:00</pubDate>"),
        says: ['Date is "Thu, 25 Apr 2024 10:00:00", expected one with an offset for Flipboard'],
      },
    ],
  },
  ({ item: { published } }) =>
    published === undefined || /(?:[+-]\d\d:?\d\d|Z|UTC?|GMT|[ECMP][SD]T)$/i.test(published.text)
      ? undefined
      : onValue(published, `Date is ${quoted(published.text)}, expected one with an offset for Flipboard`),
);
