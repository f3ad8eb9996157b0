/** A podcast has no cover that directories show. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/image",
  severity: "warning",
  title: "A podcast has no cover that directories show",
  why: "Apple asks for a square JPEG or PNG and refuses podcasts without one.",
  mend: "Add itunes:image with the URL of a JPEG or PNG file.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss("", `${PODCAST}<itunes:image href="https://news.example/cover.webp"/>`, ITUNES),
      says: ["href of itunes:image ends in .webp, expected a JPEG or PNG file"],
    },
    {
      bad: rss('<enclosure url="https://news.example/a.mp3" type="audio/mpeg" length="100"/>', PODCAST, ITUNES),
      says: ["channel of a podcast has no itunes:image, expected its cover"],
    },
  ],
});
