/** Feed is over 1 MB. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { bytesOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

const LIMIT = 1_000_000;

export const rule = onChannel(
  {
    id: "smartnews/size",
    severity: "warning",
    title: "Feed is over 1 MB",
    why: "SmartNews asks for files of at most 1 MB.",
    mend: "Write fewer articles into the feed.",
    spec: "https://publishers.smartnews.com/hc/ja/articles/360036526213",
    examples: [{ good: rss() }],
  },
  (feed, { limits }) => {
    const limit = limits["smartnews/size"] ?? LIMIT;
    const bytes = feed.text.length > limit / 4 ? bytesOf(feed.text) : 0;
    return bytes > limit
      ? { ...placeOfChannel(feed), message: `Feed has ${bytes} bytes, expected at most ${limit} for SmartNews` }
      : undefined;
  },
);
