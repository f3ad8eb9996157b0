/** The type of a transcript is another than its file says. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/transcript",
  severity: "warning",
  title: "The type of a transcript is another than its file says",
  why: "Apps cannot read the transcript.",
  mend: "Write the type that the file has.",
  spec: "https://github.com/Podcastindex-org/podcast-namespace",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss(
        '<podcast:transcript url="https://news.example/1.vtt" type="text/html"/>',
        "",
        'xmlns:podcast="https://podcastindex.org/namespace/1.0"',
      ),
      says: ['type of podcast:transcript is "text/html" and the file "https://news.example/1.vtt", expected text/vtt'],
    },
  ],
});
