/** The type of a file is another than its name says. */
import { contradictions } from "../../syntax/feeds/feed-agreement.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"feed"> = {
  id: "feed/type-and-file",
  on: "feed",
  severity: "warning",
  title: "The type of a file is another than its name says",
  why: "Players and readers choose by the type, and cannot play or show what they get.",
  mend: "Write the type that the file has.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  check: (feed) => contradictions(feed, "feed/type-and-file"),
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
};
