/** Item has no picture. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { imagesOf } from "../../syntax/feeds/consumer-values.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "msn/picture",
    severity: "warning",
    title: "Item has no picture",
    why: "MSN publishes no article by itself that has none.",
    mend: "Give the main picture as media:content.",
    spec: "https://helpcenter.microsoftstart.com/kb/feed-specifications",
    examples: [
      { good: rss('<media:content url="https://news.example/a.jpg" medium="image"/>', "", MEDIA) },
      { bad: rss(), says: ["Item has no picture, expected one for MSN"] },
    ],
  },
  (reading) =>
    imagesOf(reading).length > 0 ? undefined : onItem(reading.item, "Item has no picture, expected one for MSN"),
);
