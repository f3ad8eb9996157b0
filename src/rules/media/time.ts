/** A time in a recording is not one. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/time",
  severity: "error",
  title: "A time in a recording is not one",
  why: "Readers cannot jump there.",
  mend: "Write seconds or h:mm:ss.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidNPTTime"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:thumbnail url="https://news.example/t.jpg" time="noon"/>', "", MEDIA),
      says: ['time of media:thumbnail is "noon", expected a time such as 12:05:35.123'],
    },
  ],
});
