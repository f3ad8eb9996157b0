/** Google News is given a JSON Feed. */
import { refusesJson } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = refusesJson(
  {
    id: "google-news/format",
    severity: "error",
    title: "Google News is given a JSON Feed",
    why: "Google News reads RSS 2.0 and Atom and nothing else.",
    mend: "Give it the RSS or the Atom feed.",
    spec: "https://support.google.com/news/publisher-center/answer/9545420",
    examples: [
      { good: rss() },
      {
        bad: '{"version":"https://jsonfeed.org/version/1.1","title":"Example News","items":[]}',
        says: ["Feed is a JSON Feed, expected RSS 2.0 or Atom for Google News"],
      },
    ],
  },
  "Google News",
);
