/** A title or summary is blank, or no text. */
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

const feed = (item: object) => ({
  version: "https://jsonfeed.org/version/1.1",
  title: "Example News",
  home_page_url: "https://news.example/",
  feed_url: "https://news.example/feed.json",
  items: [{ id: "https://news.example/1", url: "https://news.example/1", content_text: "A fair.", ...item }],
});

export const rule = onJsonFeedNotes({
  id: "json-feed/item-title",
  severity: "warning",
  title: "A title or summary is blank, or no text",
  why: "Readers show an item without a line.",
  mend: "Write a text, or leave the member out.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    { good: feed({ title: "Book fair opens" }) },
    { bad: feed({ title: "" }), says: ["title is blank, expected a text or no title"] },
  ],
});
