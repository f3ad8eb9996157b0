/** Item has no guid. */
import { requiresInItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInItems(
  {
    id: "dzen/guid",
    severity: "error",
    title: "Item has no guid",
    why: "Dzen knows articles by their guid: one that changes makes a duplicate.",
    mend: "Give each item a guid that never changes.",
    spec: "https://dzen.ru/help/ru/website/rss-modify",
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") },
      {
        bad: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>").replace(/<guid>.*<.guid>/, ""),
        says: ["Item has no guid, expected one for Dzen"],
      },
    ],
  },
  "Dzen",
  ["id", "url", "title", "published"],
);
