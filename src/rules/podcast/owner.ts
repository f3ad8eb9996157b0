/** A podcast has no owner. */
import { ITUNES, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/owner",
  severity: "warning",
  title: "A podcast has no owner",
  why: "Directories cannot ask whether the feed is yours.",
  mend: "Add itunes:owner with an e-mail address.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["MissingItunesEmail"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "<itunes:duration>60</itunes:duration>",
        '<itunes:category text="News"/><itunes:explicit>false</itunes:explicit>',
        ITUNES,
      ),
      says: ["channel of a podcast has no itunes:owner, expected one"],
    },
  ],
});
