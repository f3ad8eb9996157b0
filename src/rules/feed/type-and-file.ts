/** The type of a file is another than its name says. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "feed/type-and-file",
  severity: "warning",
  title: "The type of a file is another than its name says",
  why: "Players and readers choose by the type, and cannot play or show what they get.",
  mend: "Write the type that the file has.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  examples: [
    { good: rss('<enclosure url="https://news.example/a.mp3" type="audio/mpeg" length="100"/>') },
    {
      bad: rss('<enclosure url="https://news.example/a.mp3" type="image/png" length="100"/>'),
      says: ['type of enclosure is "image/png" and the file "https://news.example/a.mp3", expected audio/mpeg'],
    },
    {
      bad: rss('<media:content url="https://news.example/a.jpg" medium="video"/>', "", MEDIA),
      says: ['medium of media:content is "video" and the file "https://news.example/a.jpg", expected image'],
    },
  ],
});
