/** The length of an enclosure is -1. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/enclosure-length-unknown",
  severity: "error",
  title: "The length of an enclosure is -1",
  why: "A length cannot be negative; 0 says that it is unknown.",
  mend: "Write the size of the file in bytes, or 0.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["UseZeroForUnknown"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<enclosure url="https://news.example/fair.jpg" length="-1" type="image/jpeg"/>'),
      says: ['length of enclosure is "-1", expected 0 where the length is unknown'],
    },
  ],
});
