/** The channel of a podcast lacks what directories ask for. */
import { ITUNES, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/channel",
  severity: "warning",
  title: "The channel of a podcast lacks what directories ask for",
  why: "Directories refuse it.",
  mend: "Add the element.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["MissingItunesElement"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "<itunes:duration>60</itunes:duration>",
        "<itunes:owner><itunes:email>ann@news.example</itunes:email></itunes:owner>",
        ITUNES,
      ),
      says: [
        "channel of a podcast has no itunes:category, expected one",
        "channel of a podcast has no itunes:explicit, expected one",
      ],
    },
  ],
});
