/** A podcast is not written in UTF-8. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/encoding",
  severity: "warning",
  title: "A podcast is not written in UTF-8",
  why: "Directories show wrong letters.",
  mend: "Write the feed in UTF-8 and say so in its first line.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["NotUTF8"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", PODCAST, ITUNES).replace("UTF-8", "ISO-8859-1"),
      says: ['Encoding of a podcast is "ISO-8859-1", expected UTF-8'],
    },
  ],
});
