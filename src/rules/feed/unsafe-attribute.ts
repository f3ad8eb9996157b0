/** HTML in a feed contains an attribute that readers drop. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/unsafe-attribute",
  severity: "warning",
  title: "HTML in a feed contains an attribute that readers drop",
  why: "Event handlers are removed for safety.",
  mend: "Remove the attribute.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["SecurityRiskAttr"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<description>&lt;p onclick="x()"&gt;A fair.&lt;/p&gt;</description>'),
      says: ['description of item contains the attribute "onclick", expected none that readers drop'],
    },
  ],
});
