/** A date lies in the future or before the web. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import type { Rule } from "../../types.ts";

const FIRST = Date.UTC(1990, 0, 1);
/** Clocks differ a little. */
const GRACE = 10 * 60_000;

export const rule: Rule<"feed"> = {
  id: "feed/implausible-date",
  on: "feed",
  severity: "warning",
  title: "A date lies in the future or before the web",
  why: "Readers sort by dates: such an item stays on top forever or is never seen.",
  mend: "Correct the date.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["ImplausibleDate"] },
  *check(feed, { now }) {
    const present = now === undefined ? Number.POSITIVE_INFINITY : Date.parse(now);
    for (const date of feed.dates) {
      const { epoch } = date;
      if (epoch >= FIRST && !(epoch > present + GRACE)) continue;
      const { name, text, at, span } = date;
      const expected = epoch < FIRST ? "one after 1990" : `one before ${now}`;
      yield {
        at,
        ...(span === undefined ? {} : { span }),
        message: `${name} is ${JSON.stringify(text)}, expected ${expected}`,
      };
    }
  },
  examples: [
    { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>"), now: "2024-04-26T00:00:00Z" },
    { good: rss("<pubDate>Thu, 25 Apr 2034 10:00:00 +0400</pubDate>") },
    {
      bad: rss("<pubDate>Tue, 25 Apr 2034 10:00:00 +0400</pubDate>"),
      says: ['pubDate of item is "Tue, 25 Apr 2034 10:00:00 +0400", expected one before 2024-04-26T00:00:00Z'],
      now: "2024-04-26T00:00:00Z",
    },
  ],
};
