/** Apple News is given a JSON Feed. */
import { refusesJson } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = refusesJson(
  {
    id: "apple-news/format",
    severity: "error",
    title: "Apple News is given a JSON Feed",
    why: "Apple News reads RSS 2.0 and Atom and nothing else.",
    mend: "Give it the RSS or the Atom feed.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss() },
      {
        bad: '{"version":"https://jsonfeed.org/version/1.1","title":"Example News","items":[]}',
        says: ["Feed is a JSON Feed, expected RSS 2.0 or Atom for Apple News"],
      },
    ],
  },
  "Apple News",
);
