/** The type of an episode is unknown. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/episode-type",
  severity: "error",
  title: "The type of an episode is unknown",
  why: "Directories take it for full.",
  mend: "Write full, trailer or bonus.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["InvalidItunesEpisodeType"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<itunes:episodeType>short</itunes:episodeType>", PODCAST, ITUNES),
      says: ['itunes:episodeType of item is "short", expected one of full, trailer, bonus'],
    },
  ],
});
