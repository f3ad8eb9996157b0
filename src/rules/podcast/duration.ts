/** A duration is not one. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/duration",
  severity: "error",
  title: "A duration is not one",
  why: "Directories show none.",
  mend: "Write seconds or HH:MM:SS.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["InvalidDuration"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<itunes:duration>long</itunes:duration>", PODCAST, ITUNES),
      says: ['itunes:duration of item is "long", expected seconds or HH:MM:SS'],
    },
  ],
});
