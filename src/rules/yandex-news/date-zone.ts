/** Date has no numeric offset. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "yandex-news/date-zone",
    severity: "error",
    title: "Date has no numeric offset",
    why: "Yandex News read dates with an offset such as +0300.",
    mend: "Write the offset from UTC.",
    spec: "https://yandex.ru/support/news/feed.html",
    verified: false,
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") },
      {
        bad: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 GMT</pubDate>"),
        says: ['Date is "Thu, 25 Apr 2024 10:00:00 GMT", expected an offset such as +0300 for Yandex'],
      },
    ],
  },
  ({ item: { published } }) =>
    published === undefined || /[+-]\d\d:?\d\d$/.test(published.text)
      ? undefined
      : onValue(published, `Date is ${quoted(published.text)}, expected an offset such as +0300 for Yandex`),
);
