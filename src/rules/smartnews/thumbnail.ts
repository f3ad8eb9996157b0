/** Item has no usable thumbnail. */
import { onElement, onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { thumbnailOf } from "../../syntax/feeds/consumer-values.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "smartnews/thumbnail",
    severity: "warning",
    title: "Item has no usable thumbnail",
    why: "SmartNews wants media:thumbnail of at least 200 x 200 pixels whose long side is at most 3.3 times the short one.",
    mend: "Give a picture of that size.",
    spec: "https://github.com/mt8/feedwright/blob/main/playground/seeds/seed-smartnews.php",
    examples: [
      { good: rss('<media:thumbnail url="https://news.example/a.jpg" width="1200" height="675"/>', "", MEDIA) },
      { bad: rss(), says: ["Item has no media:thumbnail, expected one for SmartNews"] },
      {
        bad: rss('<media:thumbnail url="https://news.example/a.jpg" width="150" height="150"/>', "", MEDIA),
        says: ["media:thumbnail has 150 x 150 pixels, expected at least 200 x 200 for SmartNews"],
      },
      {
        bad: rss('<media:thumbnail url="https://news.example/a.jpg" width="1200" height="300"/>', "", MEDIA),
        says: [
          "media:thumbnail has 1200 x 300 pixels, expected a long side of at most 3.3 times the short one for SmartNews",
        ],
      },
    ],
  },
  (reading) => {
    const thumbnail = thumbnailOf(reading);
    if (thumbnail === undefined) return onItem(reading.item, "Item has no media:thumbnail, expected one for SmartNews");
    const { element, width, height } = thumbnail;
    const size = `${width ?? "?"} x ${height ?? "?"} pixels`;
    if ((width ?? 200) < 200 || (height ?? 200) < 200)
      return onElement(
        element,
        reading.item.at,
        `media:thumbnail has ${size}, expected at least 200 x 200 for SmartNews`,
      );
    if (width === undefined || height === undefined || Math.max(width, height) <= 3.3 * Math.min(width, height))
      return undefined;
    return onElement(
      element,
      reading.item.at,
      `media:thumbnail has ${size}, expected a long side of at most 3.3 times the short one for SmartNews`,
    );
  },
);
