/** Item has no media:thumbnail. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { thumbnailOf } from "../../syntax/feeds/consumer-values.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "newsbreak/thumbnail",
    severity: "info",
    title: "Item has no media:thumbnail",
    why: "NewsBreak then takes the first picture of the text.",
    mend: "Name the main picture.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      { good: rss('<media:thumbnail url="https://news.example/a.jpg"/>', "", MEDIA) },
      { bad: rss(), says: ["Item has no media:thumbnail, expected one for NewsBreak"] },
    ],
  },
  (reading) =>
    thumbnailOf(reading) !== undefined
      ? undefined
      : onItem(reading.item, "Item has no media:thumbnail, expected one for NewsBreak"),
);
