/** Feed is not in UTF-8. */
import { asksUtf8 } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = asksUtf8(
  {
    id: "smartnews/encoding",
    severity: "error",
    title: "Feed is not in UTF-8",
    why: "SmartNews reads feeds in UTF-8 only.",
    mend: "Write the feed in UTF-8.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss() },
      { bad: rss().replace("UTF-8", "windows-1251"), says: ["Encoding is windows-1251, expected UTF-8 for SmartNews"] },
    ],
  },
  "SmartNews",
);
