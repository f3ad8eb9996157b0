/** The feed has no array of items. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/items",
  severity: "error",
  title: "The feed has no array of items",
  why: "There is nothing to read.",
  mend: "Add items, an array of objects.",
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
        items: {},
      },
      says: ["items is {}, expected an array"],
    },
  ],
});
