/** A guid is a short number. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/guid-short",
  severity: "warning",
  title: "A guid is a short number",
  why: "Other sites have the same numbers; readers that compare across feeds mix them up.",
  mend: "Put the site into the guid, as a tag URI or URL.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["NotSufficientlyUnique"] },
  examples: [
    { good: rss() },
    {
      bad: rss().replace("<guid>https://news.example/book-fair", '<guid isPermaLink="false">17'),
      says: ['guid of item is "17", expected something that no other site uses'],
    },
  ],
});
