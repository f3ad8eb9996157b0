/** Two items have one id. */
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/id-unique",
  severity: "error",
  title: "Two items have one id",
  why: "Readers show only one of them.",
  mend: "Give each item an id of its own.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: {
        version: "https://jsonfeed.org/version/1.1",
        title: "Example News",
        home_page_url: "https://news.example/",
        feed_url: "https://news.example/feed.json",
        items: [
          {
            id: "https://news.example/1",
            url: "https://news.example/1",
            title: "Book fair opens",
            content_text: "A fair.",
          },
        ],
      },
    },
    {
      bad: {
        version: "https://jsonfeed.org/version/1.1",
        title: "Example News",
        home_page_url: "https://news.example/",
        feed_url: "https://news.example/feed.json",
        items: [
          {
            id: "https://news.example/1",
            url: "https://news.example/1",
            title: "Book fair opens",
            content_text: "A fair.",
          },
          {
            id: "https://news.example/1",
            url: "https://news.example/1",
            title: "Book fair opens",
            content_text: "A fair.",
          },
        ],
      },
      says: ['id is "https://news.example/1", which an earlier item has too'],
    },
  ],
});
