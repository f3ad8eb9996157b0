/** The element for a feed of comments is misspelt. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/comment-rss",
  severity: "warning",
  title: "The element for a feed of comments is misspelt",
  why: "The specification writes wfw:commentRss; readers may not know the other.",
  mend: "Write wfw:commentRss.",
  spec: "http://wellformedweb.org/CommentAPI/",
  equivalents: { w3c: ["CommentRSS"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "<wfw:commentRSS>https://news.example/c.xml</wfw:commentRSS>",
        "",
        'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
      ),
      says: ["wfw:commentRSS of item is written wfw:commentRSS, expected wfw:commentRss"],
    },
  ],
});
