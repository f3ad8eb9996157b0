/** Item lacks what MSN requires. */
import { requiresInItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInItems(
  {
    id: "msn/item",
    severity: "error",
    title: "Item lacks what MSN requires",
    why: "MSN refuses an item without id, title, date, body and link.",
    mend: "Add what is missing.",
    spec: "https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329",
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate><description>The fair opened.</description>") },
      { bad: rss("<description>The fair opened.</description>"), says: ["Item has no pubDate, expected one for MSN"] },
    ],
  },
  "MSN",
  ["id", "title", "published", "body", "url"],
);
