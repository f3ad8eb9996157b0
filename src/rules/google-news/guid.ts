/** Item has no id. */
import { requiresInItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInItems(
  {
    id: "google-news/guid",
    severity: "error",
    title: "Item has no id",
    why: "Google tells by the id whether an article is new or changed: without it each change is shown as another article.",
    mend: "Give each item a guid (RSS) or id (Atom) that never changes.",
    spec: "https://support.google.com/news/publisher-center/answer/9545420",
    examples: [
      { good: rss() },
      { bad: rss().replace(/<guid>.*<.guid>/, ""), says: ["Item has no guid, expected one for Google News"] },
    ],
  },
  "Google News",
  ["id"],
);
