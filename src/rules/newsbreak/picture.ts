/** Item has no picture. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { imagesOf } from "../../syntax/feeds/consumer-values.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "newsbreak/picture",
    severity: "error",
    title: "Item has no picture",
    why: "NewsBreak takes no article without one.",
    mend: "Add a picture to the article.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      { good: rss('<media:thumbnail url="https://news.example/a.jpg"/>', "", MEDIA) },
      { bad: rss(), says: ["Item has no picture, expected one for NewsBreak"] },
    ],
  },
  (reading) =>
    imagesOf(reading).length > 0 ? undefined : onItem(reading.item, "Item has no picture, expected one for NewsBreak"),
);
