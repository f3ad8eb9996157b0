/** HTML in a feed contains a style that may break the page around it. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/unsafe-style",
  severity: "warning",
  title: "HTML in a feed contains a style that may break the page around it",
  why: "Readers remove styles that move, cover or load things, or all styles.",
  mend: "Remove the style attribute.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["DangerousStyleAttr"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<description>&lt;p style="position: absolute"&gt;A fair.&lt;/p&gt;</description>'),
      says: ['description of item contains the style "position", expected only harmless ones'],
    },
  ],
});
