/** The namespace of Media RSS lacks its last slash. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/namespace",
  severity: "error",
  title: "The namespace of Media RSS lacks its last slash",
  why: "Readers that compare names do not recognise the elements.",
  mend: "Write http://search.yahoo.com/mrss/.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["MediaRssNamespace"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "", 'xmlns:media="http://search.yahoo.com/mrss"'),
      says: ['Namespace of Media RSS is "http://search.yahoo.com/mrss", expected a slash at its end'],
    },
  ],
});
