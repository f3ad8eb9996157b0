/** A URL is not complete. */
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/url",
  severity: "error",
  title: "A URL is not complete",
  why: "A feed is read far from its site: a relative URL leads nowhere.",
  mend: "Write a full http or https URL.",
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
        items: [{ id: "https://news.example/1", url: "/1", title: "Book fair opens", content_text: "A fair." }],
      },
      says: ['url is "/1", expected a full http or https URL'],
    },
  ],
});
