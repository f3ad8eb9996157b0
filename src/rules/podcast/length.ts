/** A text is longer than directories take. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/length",
  severity: "error",
  title: "A text is longer than directories take",
  why: "Directories cut it.",
  mend: "Shorten it.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["TooLong"] },
  examples: [
    { good: rss() },
    {
      bad: rss(`<itunes:subtitle>${"x".repeat(256)}</itunes:subtitle>`, PODCAST, ITUNES),
      says: ["itunes:subtitle of item has 256 characters, expected at most 255"],
    },
  ],
});
