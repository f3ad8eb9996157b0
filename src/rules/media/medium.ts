/** A medium is unknown. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/medium",
  severity: "error",
  title: "A medium is unknown",
  why: "Readers cannot choose how to show it.",
  mend: "Write image, audio, video, document or executable.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaMedium"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:content url="https://news.example/a" medium="photo"/>', "", MEDIA),
      says: ['medium of media:content is "photo", expected one of image, audio, video, document, executable'],
    },
  ],
});
