/** HTML in a feed contains a relative URL. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/relative-reference",
  severity: "warning",
  title: "HTML in a feed contains a relative URL",
  why: "A feed is read far from its site: the link or picture leads nowhere.",
  mend: "Write full URLs.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["ContainsRelRef"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<description>&lt;a href="/more"&gt;More&lt;/a&gt;</description>'),
      says: ['description of item contains the relative reference "/more", expected a full URL'],
    },
  ],
});
