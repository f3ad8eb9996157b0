/** More than 60 articles at once. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { epochOfDate } from "../../syntax/feeds/feed-dates.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

const LIMIT = 60;
const WINDOW = 30 * 60_000;

export const rule = onChannel(
  {
    id: "google-news/busy",
    severity: "warning",
    title: "More than 60 articles at once",
    why: "Google fetches a feed about every half hour and takes at most 60 new articles.",
    mend: "Announce changes through a WebSub hub, or split the feed by section.",
    spec: "https://support.google.com/news/publisher-center/answer/9545420",
    examples: [{ good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") }],
  },
  (feed) => {
    const times = feed.channel.items
      .map(({ published }) => (published === undefined ? undefined : epochOfDate(published.text)))
      .filter((time) => time !== undefined)
      .sort((a, b) => a - b);
    const crowd = times.findIndex((time, i) => (times[i + LIMIT] ?? Number.POSITIVE_INFINITY) - time < WINDOW);
    return crowd < 0
      ? undefined
      : {
          ...placeOfChannel(feed),
          message: `Feed has more than ${LIMIT} articles of one half hour, expected at most ${LIMIT} for Google News`,
        };
  },
);
