/** NewsBreak is given a JSON Feed. */
import { refusesJson } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = refusesJson(
  {
    id: "newsbreak/format",
    severity: "error",
    title: "NewsBreak is given a JSON Feed",
    why: "NewsBreak reads RSS 2.0 and Atom and nothing else.",
    mend: "Give it the RSS or the Atom feed.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      { good: rss() },
      {
        bad: '{"version":"https://jsonfeed.org/version/1.1","title":"Example News","items":[]}',
        says: ["Feed is a JSON Feed, expected RSS 2.0 or Atom for NewsBreak"],
      },
    ],
  },
  "NewsBreak",
);
