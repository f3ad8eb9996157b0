/** Channel lacks what Flipboard requires. */
import { requiresInChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInChannel(
  {
    id: "flipboard/channel",
    severity: "error",
    title: "Channel lacks what Flipboard requires",
    why: "Flipboard refuses a feed without title, link, description and language.",
    mend: "Add title, link, description and language to the channel.",
    spec: "https://pt-br.about.flipboard.com/rss-spec/",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<language>en</language>", ""),
        says: ["Channel has no language, expected one for Flipboard"],
      },
    ],
  },
  "Flipboard",
  ["title", "link", "description", "language"],
);
