/** Item has no snf:analytics. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "smartnews/analytics",
    severity: "info",
    title: "Item has no snf:analytics",
    why: "Without it reads inside SmartNews are not counted by the site.",
    mend: "Set feeds.smartnews.analytics to the script of your analytics.",
    spec: "https://github.com/mt8/feedwright/blob/main/playground/seeds/seed-smartnews.php",
    examples: [
      { good: rss("<snf:analytics>&lt;script&gt;1&lt;/script&gt;</snf:analytics>", "", SNF) },
      {
        bad: rss("", "", SNF),
        says: ["Item has no snf:analytics, expected one if reads in SmartNews are to be counted"],
      },
    ],
  },
  ({ item, named }) =>
    named("snf:analytics").length > 0
      ? undefined
      : onItem(item, "Item has no snf:analytics, expected one if reads in SmartNews are to be counted"),
);
