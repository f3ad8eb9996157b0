/** A contact has no name. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/contact-name",
  severity: "warning",
  title: "A contact has no name",
  why: "Readers show the address where a name should be.",
  mend: "Write ann@news.example (Ann Example).",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["MissingRealName"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<author>ann@news.example</author>"),
      says: ['author of item is "ann@news.example", expected the real name after it in brackets'],
    },
  ],
});
