/** Feed is over 2 MB. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { bytesOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

const LIMIT = 2_000_000;

export const rule = onChannel(
  {
    id: "google-news/feed-size",
    severity: "error",
    title: "Feed is over 2 MB",
    why: "Google News does not read the feed.",
    mend: "Write fewer articles into it.",
    spec: "https://support.google.com/news/publisher-center/answer/9545420",
    examples: [{ good: rss() }],
  },
  (feed, { limits }) => {
    const limit = limits["google-news/feed-size"] ?? LIMIT;
    const bytes = feed.text.length > limit / 4 ? bytesOf(feed.text) : 0;
    return bytes > limit
      ? { ...placeOfChannel(feed), message: `Feed has ${bytes} bytes, expected at most ${limit} for Google News` }
      : undefined;
  },
);
