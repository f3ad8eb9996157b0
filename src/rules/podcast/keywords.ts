/** Keywords have no commas between them. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/keywords",
  severity: "warning",
  title: "Keywords have no commas between them",
  why: "They count as one.",
  mend: "Write commas.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["InvalidKeywords"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<itunes:keywords>books fair</itunes:keywords>", PODCAST, ITUNES),
      says: ['itunes:keywords of item is "books fair", expected commas between keywords'],
    },
  ],
});
