/** Channel lacks what SmartNews requires. */
import { requiresInChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInChannel(
  {
    id: "smartnews/channel",
    severity: "error",
    title: "Channel lacks what SmartNews requires",
    why: "SmartFormat requires title, link and description.",
    mend: "Add title, link and description to the channel.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss() },
      {
        bad: rss().replace(/<description>.*<.description>/, ""),
        says: ["Channel has no description, expected one for SmartNews"],
      },
    ],
  },
  "SmartNews",
  ["title", "link", "description"],
);
