/** The length of an enclosure is no whole number. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/enclosure-length",
  severity: "error",
  title: "The length of an enclosure is no whole number",
  why: "Readers decide by it whether to load the file.",
  mend: "Write the size of the file in bytes.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidIntegerAttribute"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<enclosure url="https://news.example/fair.jpg" length="1.2MB" type="image/jpeg"/>'),
      says: ['length of enclosure is "1.2MB", expected a whole number of bytes'],
    },
  ],
});
