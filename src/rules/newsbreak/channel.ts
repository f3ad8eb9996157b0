/** Channel lacks what NewsBreak requires. */
import { requiresInChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInChannel(
  {
    id: "newsbreak/channel",
    severity: "error",
    title: "Channel lacks what NewsBreak requires",
    why: "NewsBreak requires title, link, description and language.",
    mend: "Add what is missing.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<language>en</language>", ""),
        says: ["Channel has no language, expected one for NewsBreak"],
      },
    ],
  },
  "NewsBreak",
  ["title", "link", "description", "language"],
);
