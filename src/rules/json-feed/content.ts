/** An item has no content. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/content",
  severity: "error",
  title: "An item has no content",
  why: "One of content_html and content_text is required.",
  mend: "Add one of them.",
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
        items: [{ id: "https://news.example/1", url: "https://news.example/1", title: "Book fair opens" }],
      },
      says: ["Item has neither content_html nor content_text, expected one of them"],
    },
  ],
});
