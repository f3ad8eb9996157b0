/** Channel has no language. */
import { requiresInChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInChannel(
  {
    id: "smartnews/language",
    severity: "error",
    title: "Channel has no language",
    why: "SmartFormat 2.2 requires it.",
    mend: "Add language to the channel.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<language>en</language>", ""),
        says: ["Channel has no language, expected one for SmartNews"],
      },
    ],
  },
  "SmartNews",
  ["language"],
);
