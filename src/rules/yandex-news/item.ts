/** Item lacks what Yandex requires. */
import { requiresInItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInItems(
  {
    id: "yandex-news/item",
    severity: "error",
    title: "Item lacks what Yandex requires",
    why: "Yandex takes no item without title, link and pubDate.",
    mend: "Add what is missing.",
    spec: "https://seo.computer/en/blog/fresh-and-relevant-of-your-site-in-yandexfor-which-sites-is",
    examples: [
      { good: rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>") },
      { bad: rss(), says: ["Item has no pubDate, expected one for Yandex"] },
    ],
  },
  "Yandex",
  ["title", "url", "published"],
);
