/** Picture is small. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "flipboard/picture-size",
    severity: "warning",
    title: "Picture is small",
    why: "Flipboard asks for at least 500 pixels on the smaller side (older pages: 400).",
    mend: "Send a larger one.",
    spec: "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    examples: [
      {
        good: rss(
          '<media:content url="https://news.example/a.jpg" medium="image" width="800" height="600"/>',
          "",
          MEDIA,
        ),
      },
      {
        bad: rss(
          '<media:content url="https://news.example/a.jpg" medium="image" width="640" height="360"/>',
          "",
          MEDIA,
        ),
        says: ["Picture has 640 x 360 pixels, expected at least 500 on the smaller side for Flipboard"],
      },
    ],
  },
  ({ item: { images } }) =>
    images.flatMap(({ url, width, height }) => {
      const side = Math.min(width ?? 500, height ?? 500);
      return side >= 500
        ? []
        : [
            onValue(
              url,
              `Picture has ${width ?? "?"} x ${height ?? "?"} pixels, expected at least 500 on the smaller side for Flipboard`,
            ),
          ];
    }),
);
