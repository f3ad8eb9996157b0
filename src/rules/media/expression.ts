/** An expression is unknown. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/expression",
  severity: "error",
  title: "An expression is unknown",
  why: "Readers take the file for the full version.",
  mend: "Write sample, full or nonstop.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaExpression"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:content url="https://news.example/a" expression="part"/>', "", MEDIA),
      says: ['expression of media:content is "part", expected one of sample, full, nonstop'],
    },
  ],
});
