/** The feed does not name its page or itself. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/identity",
  severity: "warning",
  title: "The feed does not name its page or itself",
  why: "feed_url is what readers know a feed by.",
  mend: "Add home_page_url and feed_url.",
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
        items: [
          {
            id: "https://news.example/1",
            url: "https://news.example/1",
            title: "Book fair opens",
            content_text: "A fair.",
          },
        ],
      },
      says: ["Feed has no feed_url, expected one"],
    },
  ],
});
