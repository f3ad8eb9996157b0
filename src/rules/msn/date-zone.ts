/** Date names a local zone. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/date-zone",
    severity: "error",
    title: "Date names a local zone",
    why: "MSN takes UTC or a numeric offset, and English names of days and months.",
    mend: "Write an offset such as +0400.",
    spec: "https://helpcenter.microsoftstart.com/kb/articles/51-feed-item-requirements",
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") },
      {
        bad: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 EST</pubDate>"),
        says: ['Date is "Thu, 25 Apr 2024 10:00:00 EST", expected UTC or a numeric offset for MSN'],
      },
    ],
  },
  ({ item: { published, modified } }) =>
    [published, modified].flatMap((date) =>
      date === undefined || /(?:[+-]\d\d:?\d\d|Z|UTC?|GMT|^\d{4}-\d\d-\d\d)$/i.test(date.text)
        ? []
        : [onValue(date, `Date is ${quoted(date.text)}, expected UTC or a numeric offset for MSN`)],
    ),
);
