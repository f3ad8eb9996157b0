/** Feed holds many full articles. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "smartnews/items",
    severity: "info",
    title: "Feed holds many full articles",
    why: "SmartNews has asked publishers of long articles for as few as ten.",
    mend: "Lower feeds.smartnews.limit.",
    spec: "https://github.com/mt8/feedwright/blob/main/playground/seeds/seed-smartnews.php",
    examples: [{ good: rss() }],
  },
  (feed) => {
    const full = feed.channel.items.filter(({ content }) => content !== undefined).length;
    return full > 50
      ? { ...placeOfChannel(feed), message: `Feed has ${full} full articles, expected a few dozen for SmartNews` }
      : undefined;
  },
);
