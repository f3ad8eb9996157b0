/** Feed is not in UTF-8. */
import { asksUtf8 } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = asksUtf8(
  {
    id: "apple-news/encoding",
    severity: "error",
    title: "Feed is not in UTF-8",
    why: "Apple News reads feeds in UTF-8 only.",
    mend: "Write the feed in UTF-8.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("UTF-8", "windows-1251"),
        says: ["Encoding is windows-1251, expected UTF-8 for Apple News"],
      },
    ],
  },
  "Apple News",
);
