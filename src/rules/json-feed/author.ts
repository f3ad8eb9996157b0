/** An author says nothing, or is given as in version 1.0. */
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/author",
  severity: "warning",
  title: "An author says nothing, or is given as in version 1.0",
  why: "Readers show no author.",
  mend: "Write authors, an array of objects with a name.",
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
            authors: [{}],
          },
        ],
      },
      says: ["Author has neither name, url nor avatar, expected at least one"],
    },
  ],
});
