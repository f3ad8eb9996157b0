/** The scheme of a URL is not registered. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/uri-scheme",
  severity: "warning",
  title: "The scheme of a URL is not registered",
  why: "Readers do not know how to follow it.",
  mend: "Use a registered scheme, such as https.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["SchemeNotIANARegistered"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<comments>feed://news.example/comments</comments>"),
      says: ['comments of item is "feed://news.example/comments", expected a registered scheme'],
    },
  ],
});
