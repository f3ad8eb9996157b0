/** Cover is narrower than 700 pixels. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "dzen/cover",
    severity: "error",
    title: "Cover is narrower than 700 pixels",
    why: "Dzen takes no smaller cover.",
    mend: "Send a larger picture.",
    spec: "https://wordpress.org/plugins/zhekich-feed-generator-for-dzen",
    examples: [
      { good: rss('<media:content url="https://news.example/a.jpg" medium="image" width="800"/>', "", MEDIA) },
      {
        bad: rss('<media:content url="https://news.example/a.jpg" medium="image" width="640"/>', "", MEDIA),
        says: ["Picture is 640 pixels wide, expected at least 700 for Dzen"],
      },
    ],
  },
  ({ item: { images } }) =>
    images.flatMap(({ url, width = 700 }) =>
      width < 700 ? [onValue(url, `Picture is ${width} pixels wide, expected at least 700 for Dzen`)] : [],
    ),
);
