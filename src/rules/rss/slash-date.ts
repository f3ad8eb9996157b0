/** A number of comments has no date. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/slash-date",
  severity: "warning",
  title: "A number of comments has no date",
  why: "Readers cannot tell how old the count is.",
  mend: "Add lastBuildDate to the channel.",
  spec: "https://web.resource.org/rss/1.0/modules/slash/",
  equivalents: { w3c: ["SlashDate"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<slash:comments>3</slash:comments>", "", 'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"'),
      says: ["item has slash:comments, expected lastBuildDate in the channel to tell how old the count is"],
    },
  ],
});
