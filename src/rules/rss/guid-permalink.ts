/** A guid counts as a link and is none. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/guid-permalink",
  severity: "error",
  title: "A guid counts as a link and is none",
  why: 'A guid without isPermaLink="false" is taken for the item\'s URL.',
  mend: 'Write a full URL, or isPermaLink="false".',
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidHttpGUID"] },
  examples: [
    { good: rss() },
    {
      bad: rss().replace("<guid>https://news.example/book-fair", "<guid>book fair"),
      says: ['guid of item is "book fair" and counts as a link, expected a full URL or isPermaLink="false"'],
    },
  ],
});
