/** Item lacks what SmartNews requires. */
import { requiresInItems } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInItems(
  {
    id: "smartnews/item",
    severity: "error",
    title: "Item lacks what SmartNews requires",
    why: "SmartNews makes its pages of title, link, guid, pubDate and content:encoded.",
    mend: "Add what is missing.",
    spec: "https://github.com/mt8/feedwright/blob/main/playground/seeds/seed-smartnews.php",
    verified: false,
    examples: [
      {
        good: rss(
          "<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate><content:encoded>The fair opened.</content:encoded>",
          "",
          CONTENT,
        ),
      },
      {
        bad: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>"),
        says: ["Item has no content:encoded, expected one for SmartNews"],
      },
    ],
  },
  "SmartNews",
  ["title", "url", "id", "published", "content"],
);
