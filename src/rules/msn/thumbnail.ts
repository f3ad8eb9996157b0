/** Promotional picture is small. */
import { onElement, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { thumbnailOf } from "../../syntax/feeds/consumer-values.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "msn/thumbnail",
    severity: "warning",
    title: "Promotional picture is small",
    why: "MSN asks for 1200 x 624 pixels.",
    mend: "Send a larger one.",
    spec: "https://support.microsoft.com/topic/troubleshoot-msn-media-video-and-inline-embed-errors-0cfea048-4bb0-4bf4-8d57-46ec579930e3",
    examples: [
      { good: rss('<media:thumbnail url="https://news.example/a.jpg" width="1600" height="900"/>', "", MEDIA) },
      {
        bad: rss('<media:thumbnail url="https://news.example/a.jpg" width="640" height="360"/>', "", MEDIA),
        says: ["media:thumbnail has 640 x 360 pixels, expected at least 1200 x 624 for MSN"],
      },
    ],
  },
  (reading) => {
    const thumbnail = thumbnailOf(reading);
    if (thumbnail === undefined) return undefined;
    const { element, width = 1200, height = 624 } = thumbnail;
    return width >= 1200 && height >= 624
      ? undefined
      : onElement(
          element,
          reading.item.at,
          `media:thumbnail has ${width} x ${height} pixels, expected at least 1200 x 624 for MSN`,
        );
  },
);
