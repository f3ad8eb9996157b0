/** Item is too old or of the future. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { ageOf, DAY } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/date-window",
    severity: "error",
    title: "Item is too old or of the future",
    why: "MSN refuses items dated in the future, and those of 365 days or more.",
    mend: "Correct the date, or leave old articles out.",
    spec: "https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329",
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>"), now: "2024-04-26T00:00:00Z" },
      {
        bad: rss("<pubDate>Mon, 10 Apr 2023 10:00:00 +0400</pubDate>"),
        says: [
          'Date is "Mon, 10 Apr 2023 10:00:00 +0400", expected one of the 365 days before 2024-04-26T00:00:00Z for MSN',
        ],
        now: "2024-04-26T00:00:00Z",
      },
    ],
  },
  ({ item: { published } }, { now }) => {
    const age = ageOf(published, now);
    if (published === undefined || age === undefined || (age > -600_000 && age < 365 * DAY)) return undefined;
    return onValue(published, `Date is ${quoted(published.text)}, expected one of the 365 days before ${now} for MSN`);
  },
);
