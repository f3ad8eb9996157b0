/** An episode has no file. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/enclosure",
  severity: "warning",
  title: "An episode has no file",
  why: "There is nothing to hear; directories leave the episode out.",
  mend: "Add enclosure with url, length and type.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss("<itunes:duration>60</itunes:duration>", PODCAST, ITUNES),
      says: ["item is an episode and has no enclosure, expected its file"],
    },
  ],
});
