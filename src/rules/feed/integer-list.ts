/** A value is no list of whole numbers. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/integer-list",
  severity: "error",
  title: "A value is no list of whole numbers",
  why: "Readers cannot use it.",
  mend: "Write whole numbers with commas.",
  spec: "https://web.resource.org/rss/1.0/modules/slash/",
  equivalents: { w3c: ["InvalidCommaSeparatedIntegers"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<slash:hit_parade>1;2</slash:hit_parade>", "", 'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"'),
      says: ['slash:hit_parade of item is "1;2", expected whole numbers with commas between them'],
    },
  ],
});
