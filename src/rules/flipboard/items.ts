/** Feed has fewer than 20 items. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "flipboard/items",
    severity: "info",
    title: "Feed has fewer than 20 items",
    why: "Flipboard asks for the 20 latest articles (older pages: 30).",
    mend: "Write more articles into the feed, if there are.",
    spec: "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    examples: [
      { good: rss().replace(/<item>[\s\S]*<.item>/, (item) => item.repeat(20)) },
      { bad: rss(), says: ["Feed has 1 item, expected the latest 20 for Flipboard"] },
    ],
  },
  (feed) => {
    const { length } = feed.channel.items;
    return length >= 20
      ? undefined
      : {
          ...placeOfChannel(feed),
          message: `Feed has ${length} ${length === 1 ? "item" : "items"}, expected the latest 20 for Flipboard`,
        };
  },
);
