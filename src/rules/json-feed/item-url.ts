/** An item has no URL. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/item-url",
  severity: "warning",
  title: "An item has no URL",
  why: "Readers cannot lead to the article.",
  mend: "Add the article's URL.",
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
        items: [{ id: "https://news.example/1", title: "Book fair opens", content_text: "A fair." }],
      },
      says: ["Item has no url, expected the article's URL"],
    },
  ],
});
