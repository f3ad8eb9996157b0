/** An item has no id. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/id",
  severity: "error",
  title: "An item has no id",
  why: "Readers must drop the item.",
  mend: "Add an id that never changes.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: {
        version: "https://jsonfeed.org/version/1.1",
        title: "Example News",
        home_page_url: "https://news.example/",
        feed_url: "https://news.example/feed.json",
        items: [{ url: "https://news.example/1", title: "Book fair opens", content_text: "A fair." }],
      },
      says: ["id is missing, expected a text that is unique in the feed"],
    },
  ],
});
