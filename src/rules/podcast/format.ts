/** The file of an episode is of a kind that Apple does not play. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/format",
  severity: "warning",
  title: "The file of an episode is of a kind that Apple does not play",
  why: "The directory leaves the episode out.",
  mend: "Offer the file as MP3 or M4A.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["UnsupportedItunesFormat"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        '<itunes:duration>60</itunes:duration><enclosure url="https://news.example/a.ogg" type="audio/ogg" length="100"/>',
        PODCAST,
        ITUNES,
      ),
      says: ["File of enclosure ends in .ogg, expected one that Apple plays, such as .mp3 or .m4a"],
    },
  ],
});
