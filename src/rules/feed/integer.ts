/** A value is no whole number. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/integer",
  severity: "error",
  title: "A value is no whole number",
  why: "Readers cannot use it.",
  mend: "Write a whole number.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidInteger"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<georss:floor>first</georss:floor>", "", 'xmlns:georss="http://www.georss.org/georss"'),
      says: ['georss:floor of item is "first", expected a whole number'],
    },
  ],
});
