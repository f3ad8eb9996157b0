/** Picture is small. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/picture-size",
    severity: "warning",
    title: "Picture is small",
    why: "MSN asks for pictures of at least 720 pixels.",
    mend: "Send a larger one.",
    spec: "https://helpcenter.microsoftstart.com/kb/feed-specifications",
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
        says: ["Picture has 640 x 360 pixels, expected at least 720 for MSN"],
      },
    ],
  },
  ({ item: { images } }) =>
    images.flatMap(({ url, width, height }) => {
      const side = Math.max(width ?? 720, height ?? 720);
      return side >= 720
        ? []
        : [onValue(url, `Picture has ${width ?? "?"} x ${height ?? "?"} pixels, expected at least 720 for MSN`)];
    }),
);
