/** A hash is not one. */
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "media/hash",
  severity: "error",
  title: "A hash is not one",
  why: "Readers cannot check the file.",
  mend: "Write 32 digits for md5, 40 for sha-1.",
  spec: "https://www.rssboard.org/media-rss",
  equivalents: { w3c: ["InvalidMediaHash"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<media:hash>abc</media:hash>", "", MEDIA),
      says: ['media:hash of item is "abc", expected 32 hexadecimal digits'],
    },
  ],
});
