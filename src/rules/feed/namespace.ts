/** The root element lies in a wrong namespace. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/namespace",
  severity: "error",
  title: "The root element lies in a wrong namespace",
  why: "Readers that know namespaces do not recognise the feed.",
  mend: "Use the namespace of the format; RSS 2.0 has none.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidNamespace"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0" xmlns="http://news.example/rss"/>',
      says: ['Root element rss lies in the namespace "http://news.example/rss", expected none'],
    },
  ],
});
