/** Picture is very wide or very tall. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/picture-ratio",
    severity: "warning",
    title: "Picture is very wide or very tall",
    why: "MSN asks for a ratio of width to height from 0.5 to 1.89.",
    mend: "Crop the picture.",
    spec: "https://helpcenter.microsoftstart.com/kb/feed-specifications",
    examples: [
      {
        good: rss(
          '<media:content url="https://news.example/a.jpg" medium="image" width="1600" height="900"/>',
          "",
          MEDIA,
        ),
      },
      {
        bad: rss(
          '<media:content url="https://news.example/a.jpg" medium="image" width="1600" height="800"/>',
          "",
          MEDIA,
        ),
        says: ["Picture has 1600 x 800 pixels, expected a ratio from 0.5 to 1.89 for MSN"],
      },
    ],
  },
  ({ item: { images } }) =>
    images.flatMap(({ url, width = 1, height = 1 }) => {
      const ratio = width / Math.max(1, height);
      return ratio >= 0.5 && ratio <= 1.89
        ? []
        : [onValue(url, `Picture has ${width} x ${height} pixels, expected a ratio from 0.5 to 1.89 for MSN`)];
    }),
);
