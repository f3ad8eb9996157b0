/** A text is neither plain nor html. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/text-type",
  severity: "error",
  title: "A text is neither plain nor html",
  why: "Readers cannot know whether to show or follow the markup.",
  mend: "Write plain or html.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaTextType"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<media:title type="text">Fair</media:title>', "", MEDIA),
      says: ['type of media:title is "text", expected one of plain, html'],
    },
  ],
});
