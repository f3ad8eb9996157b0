/** A meta element says what robots do not understand. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/meta",
  severity: "error",
  title: "A meta element says what robots do not understand",
  why: "Robots ignore it.",
  mend: "Name it robots, with values such as noindex,follow.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag",
  equivalents: { w3c: ["InvalidMetaName", "InvalidMetaContent"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", '<xhtml:meta xmlns:xhtml="http://www.w3.org/1999/xhtml" name="robots" content="never"/>'),
      says: ['content of xhtml:meta is "never", expected what robots may do, such as noindex,follow'],
    },
  ],
});
