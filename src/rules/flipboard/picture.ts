/** Item has no picture. */
import { attributeOf, onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { imagesOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "flipboard/picture",
    severity: "warning",
    title: "Item has no picture",
    why: "Flipboard shows articles as pictures with titles.",
    mend: "Give the main picture as enclosure or media:content.",
    spec: "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    examples: [
      { good: rss('<enclosure url="https://news.example/a.jpg" length="1" type="image/jpeg"/>') },
      { bad: rss(), says: ["Item has no picture, expected one for Flipboard"] },
    ],
  },
  (reading) =>
    imagesOf(reading).length > 0 ||
    reading.named("enclosure").some((element) => /^video\/mp4/.test(attributeOf(element, "type") ?? ""))
      ? undefined
      : onItem(reading.item, "Item has no picture, expected one for Flipboard"),
);
