/** Channel lacks what Apple News requires. */
import { requiresInChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInChannel(
  {
    id: "apple-news/channel",
    severity: "error",
    title: "Channel lacks what Apple News requires",
    why: "Apple News refuses a feed without title, link and language.",
    mend: "Add title, link and language to the channel.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<language>en</language>", ""),
        says: ["Channel has no language, expected one for Apple News"],
      },
    ],
  },
  "Apple News",
  ["title", "link", "language"],
);
