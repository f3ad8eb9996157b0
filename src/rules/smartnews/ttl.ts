/** ttl is absent or long. */
import { onChannel, onElement, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "smartnews/ttl",
    severity: "info",
    title: "ttl is absent or long",
    why: "SmartNews fetches as often as ttl says and names 15 minutes (in Japan 1 to 5).",
    mend: "Set feeds.smartnews.ttl to 15.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/360022906393",
    examples: [
      { good: rss("", "<ttl>15</ttl>") },
      { bad: rss(), says: ["Channel has no ttl, expected 15 minutes or fewer for SmartNews"] },
      { bad: rss("", "<ttl>60</ttl>"), says: ["ttl is 60 minutes, expected 15 or fewer for SmartNews"] },
    ],
  },
  (feed) => {
    if (feed.format !== "rss") return undefined;
    const ttl = channelValue(feed, "ttl");
    if (ttl === undefined)
      return { ...placeOfChannel(feed), message: "Channel has no ttl, expected 15 minutes or fewer for SmartNews" };
    const minutes = Number(ttl.text.trim());
    return minutes > 15
      ? onElement(ttl, "/rss/channel", `ttl is ${minutes} minutes, expected 15 or fewer for SmartNews`)
      : undefined;
  },
);
