/** Two items have one id. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
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
      good: jsonFeed(),
    },
    {
      bad: jsonFeed(
        {},
        {},
        {
          id: "https://news.example/1",
          url: "https://news.example/1",
          title: "Book fair opens",
          content_text: "A fair.",
        },
      ),
      says: ['id is "https://news.example/1", which an earlier item has too'],
    },
  ],
});
