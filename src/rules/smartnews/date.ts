/** Channel has no date. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "smartnews/date",
    severity: "error",
    title: "Channel has no date",
    why: "SmartFormat 2.2 requires pubDate in the channel.",
    mend: "Write the time of the newest change as pubDate.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss("", "<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") },
      { bad: rss(), says: ["Channel has no pubDate, expected one for SmartNews"] },
    ],
  },
  (feed) => {
    const name = feed.format === "atom" ? "updated" : "pubDate";
    return (channelValue(feed, name)?.text ?? "").trim() === ""
      ? { ...placeOfChannel(feed), message: `Channel has no ${name}, expected one for SmartNews` }
      : undefined;
  },
);
