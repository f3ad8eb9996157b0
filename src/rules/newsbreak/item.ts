/** Item lacks what NewsBreak requires. */
import { requiresInItems } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, DC, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInItems(
  {
    id: "newsbreak/item",
    severity: "error",
    title: "Item lacks what NewsBreak requires",
    why: "NewsBreak requires title, link, pubDate, dc:creator, description and content:encoded.",
    mend: "Add what is missing.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      {
        good: rss(
          "<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate><dc:creator>Ann</dc:creator><description>The fair opened.</description><content:encoded>The fair opened.</content:encoded>",
          "",
          `${DC} ${CONTENT}`,
        ),
      },
      {
        bad: rss(
          "<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate><dc:creator>Ann</dc:creator><description>The fair opened.</description>",
          "",
          DC,
        ),
        says: ["Item has no content:encoded, expected one for NewsBreak"],
      },
    ],
  },
  "NewsBreak",
  ["title", "url", "published", "authors", "summary", "content"],
);
