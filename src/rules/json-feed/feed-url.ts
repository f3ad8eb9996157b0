/** The URL of a JSON Feed is that of its home page. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/feed-url",
  severity: "warning",
  title: "The URL of a JSON Feed is that of its home page",
  why: "Readers that subscribe by it get a page and no feed.",
  mend: "Write the URL of the feed itself.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  verified: false,
  examples: [
    { good: jsonFeed() },
    {
      bad: jsonFeed({}, { feed_url: "https://news.example/" }),
      says: ['feed_url is "https://news.example/", the home page itself, expected the feed\'s URL'],
    },
  ],
});
