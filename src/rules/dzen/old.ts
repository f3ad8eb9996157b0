/** Item is older than three days. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { ageOf, DAY } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "dzen/old",
    severity: "warning",
    title: "Item is older than three days",
    why: "Dzen asks for the articles of the last two or three days.",
    mend: "Leave older articles out of the feed.",
    spec: "https://dzen.ru/help/ru/website/rss-modify",
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>"), now: "2024-04-26T00:00:00Z" },
      {
        bad: rss("<pubDate>Sat, 20 Apr 2024 10:00:00 +0400</pubDate>"),
        says: [
          'Date is "Sat, 20 Apr 2024 10:00:00 +0400", expected one of the three days before 2024-04-26T00:00:00Z for Dzen',
        ],
        now: "2024-04-26T00:00:00Z",
      },
    ],
  },
  ({ item: { published } }, { now }) => {
    const age = ageOf(published, now);
    return published === undefined || age === undefined || age <= 3 * DAY
      ? undefined
      : onValue(published, `Date is ${quoted(published.text)}, expected one of the three days before ${now} for Dzen`);
  },
);
