/** A channel element stands after items. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/items-last",
  severity: "warning",
  title: "A channel element stands after items",
  why: "Readers that stream the feed have shown the items by then.",
  mend: "Put all items at the end of the channel.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["MisplacedItem"] },
  examples: [
    { good: rss() },
    {
      bad: rss().replace("</channel>", "<ttl>60</ttl></channel>"),
      says: ["ttl of channel stands after items, expected all items at the end"],
    },
  ],
});
