/** Feed has more than 500 items. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "dzen/items",
    severity: "error",
    title: "Feed has more than 500 items",
    why: "Dzen takes at most 500 at once.",
    mend: "Write fewer articles into the feed.",
    spec: "https://dzen.ru/help/ru/website/rss-modify",
    examples: [{ good: rss() }],
  },
  (feed) => {
    const { length } = feed.channel.items;
    return length > 500
      ? { ...placeOfChannel(feed), message: `Feed has ${length} items, expected at most 500 for Dzen` }
      : undefined;
  },
);
