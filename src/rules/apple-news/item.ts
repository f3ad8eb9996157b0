/** Item lacks what Apple News requires. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "apple-news/item",
    severity: "error",
    title: "Item lacks what Apple News requires",
    why: "Apple News refuses an item without title, link and description.",
    mend: "Add title, link and description to the item.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      { bad: rss(), says: ["Item has no description, expected one for Apple News"] },
    ],
  },
  ({ item, feed }) => {
    const missing: string[] = [];
    if (!item.title?.text) missing.push("title");
    if (!item.url?.text) missing.push("link");
    if (!(item.summary?.text || (feed.format === "atom" && item.content?.text)))
      missing.push(feed.format === "atom" ? "summary or content" : "description");
    return missing.map((name) => onItem(item, `Item has no ${name}, expected one for Apple News`));
  },
);
