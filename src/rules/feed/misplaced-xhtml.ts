/** XHTML stands outside of content. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/misplaced-xhtml",
  severity: "warning",
  title: "XHTML stands outside of content",
  why: "Readers look for markup only in the elements that hold content.",
  mend: "Put the markup into content:encoded or content.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MisplacedXHTMLContent"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", '<xhtml:p xmlns:xhtml="http://www.w3.org/1999/xhtml">A fair.</xhtml:p>'),
      says: ["xhtml:p stands in channel, expected XHTML only inside content"],
    },
  ],
});
