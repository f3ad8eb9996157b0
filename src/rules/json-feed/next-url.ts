/** The next page of the feed is the feed itself. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/next-url",
  severity: "error",
  title: "The next page of the feed is the feed itself",
  why: "Readers would fetch it forever.",
  mend: "Name an older page, or leave next_url out.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({}, { next_url: "https://news.example/feed.json" }),
      says: ["next_url is the feed itself, expected an older page"],
    },
  ],
});
