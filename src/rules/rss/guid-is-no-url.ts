/** A guid counts as a link but names nothing on the web. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/guid-is-no-url",
  severity: "error",
  title: "A guid counts as a link but names nothing on the web",
  why: "A tag or UUID cannot be opened.",
  mend: 'Write isPermaLink="false".',
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidPermalink"] },
  examples: [
    { good: rss() },
    {
      bad: rss().replace("<guid>https://news.example/book-fair", "<guid>tag:news.example,2024:1"),
      says: ['guid of item is "tag:news.example,2024:1" and counts as a link, expected isPermaLink="false"'],
    },
  ],
});
