/** Description of the channel is long. */
import { lengthOf, onChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onChannel(
  {
    id: "smartnews/description-length",
    severity: "warning",
    title: "Description of the channel is long",
    why: "SmartNews shows 30 characters of it, 15 in Japan.",
    mend: "Set a short one for SmartNews: feeds.smartnews.description in the settings.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("News that is made up", "News that is made up and told of here"),
        says: ["Description has 37 characters, expected at most 30 for SmartNews"],
      },
    ],
  },
  ({ channel: { description, language } }) => {
    const most = /^ja\b/i.test(language?.text ?? "") ? 15 : 30;
    const length = lengthOf(description?.text ?? "");
    return description === undefined || length <= most
      ? undefined
      : onValue(description, `Description has ${length} characters, expected at most ${most} for SmartNews`);
  },
);
