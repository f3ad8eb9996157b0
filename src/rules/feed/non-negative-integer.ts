/** A value is no whole number. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/non-negative-integer",
  severity: "error",
  title: "A value is no whole number",
  why: "Readers cannot use it.",
  mend: "Write a whole number, 0 or more.",
  spec: "https://web.resource.org/rss/1.0/modules/slash/",
  equivalents: { w3c: ["InvalidNonNegativeInteger"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "<slash:comments>many</slash:comments>",
        "<lastBuildDate>Thu, 25 Apr 2024 10:00:00 +0400</lastBuildDate>",
        'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"',
      ),
      says: ['slash:comments of item is "many", expected a whole number, 0 or more'],
    },
  ],
});
