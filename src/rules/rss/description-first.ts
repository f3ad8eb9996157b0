/** Full text stands without a summary before it. */
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/description-first",
  severity: "warning",
  title: "Full text stands without a summary before it",
  why: "Readers that know only description show nothing, others show the wrong of the two.",
  mend: "Put description before content:encoded.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["NeedDescriptionBeforeContent"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<content:encoded>&lt;p&gt;A fair.&lt;/p&gt;</content:encoded>", "", CONTENT),
      says: ["content:encoded of item stands without a description before it, expected one"],
    },
  ],
});
