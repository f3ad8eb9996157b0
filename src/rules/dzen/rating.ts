/** Item has no media:rating. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "dzen/rating",
    severity: "warning",
    title: "Item has no media:rating",
    why: "Dzen asks whether an article is for adults.",
    mend: "Set feeds.dzen.rating to nonadult or adult.",
    spec: "https://wordpress.org/plugins/zhekich-feed-generator-for-dzen",
    examples: [
      { good: rss('<media:rating scheme="urn:simple">nonadult</media:rating>', "", MEDIA) },
      { bad: rss(), says: ["Item has no media:rating, expected one for Dzen"] },
    ],
  },
  ({ item, named }) =>
    named("media:rating").length > 0 ? undefined : onItem(item, "Item has no media:rating, expected one for Dzen"),
);
