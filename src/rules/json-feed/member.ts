/** A member is nearly one of the specification. */
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

const feed = (item: object) => ({
  version: "https://jsonfeed.org/version/1.1",
  title: "Example News",
  home_page_url: "https://news.example/",
  feed_url: "https://news.example/feed.json",
  items: [{ id: "https://news.example/1", url: "https://news.example/1", content_text: "A fair.", ...item }],
});

export const rule = onJsonFeedNotes({
  id: "json-feed/member",
  severity: "warning",
  title: "A member is nearly one of the specification",
  why: "Readers ignore a member that they do not know.",
  mend: "Correct the name.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    { good: feed({ title: "Book fair opens" }) },
    { bad: feed({ sumary: "Stalls open." }), says: ['Member "sumary" is unknown, expected summary'] },
  ],
});
