/** An extension has a name that the format does not allow. */
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/extension",
  severity: "error",
  title: "An extension has a name that the format does not allow",
  why: "Later versions may give the name a meaning.",
  mend: "Begin with an underscore and a letter; use no dot.",
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
        "_a.b": {},
        items: [
          {
            id: "https://news.example/1",
            url: "https://news.example/1",
            title: "Book fair opens",
            content_text: "A fair.",
          },
        ],
      },
      says: ['Extension is called "_a.b", expected an underscore, a letter, and no dot'],
    },
  ],
});
