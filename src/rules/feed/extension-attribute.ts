/** A core element of RSS has an attribute of another namespace. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/extension-attribute",
  severity: "warning",
  title: "A core element of RSS has an attribute of another namespace",
  why: "RSS 2.0 provides for elements of namespaces, not for attributes.",
  mend: "Use an element instead.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["UseOfExtensionAttr"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<category x:rank="1">City</category>', "", 'xmlns:x="http://news.example/x"'),
      says: ["category of item has the foreign attribute x:rank, which RSS has no place for"],
    },
  ],
});
