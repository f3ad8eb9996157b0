/** SmartNews is given a JSON Feed. */
import { refusesJson } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = refusesJson(
  {
    id: "smartnews/format",
    severity: "error",
    title: "SmartNews is given a JSON Feed",
    why: "SmartNews reads RSS 2.0 and Atom and nothing else.",
    mend: "Give it the RSS or the Atom feed.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss() },
      {
        bad: '{"version":"https://jsonfeed.org/version/1.1","title":"Example News","items":[]}',
        says: ["Feed is a JSON Feed, expected RSS 2.0 or Atom for SmartNews"],
      },
    ],
  },
  "SmartNews",
);
