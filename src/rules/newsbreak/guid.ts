/** guid is no URL. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "newsbreak/guid",
    severity: "error",
    title: "guid is no URL",
    why: "NewsBreak knows articles by a guid that is their permanent URL.",
    mend: "Write the article's URL as guid.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      { good: rss() },
      {
        bad: rss().replace(/<guid>.*<.guid>/, '<guid isPermaLink="false">7</guid>'),
        says: ['guid is "7", expected the article\'s URL for NewsBreak'],
      },
    ],
  },
  ({ item: { id } }) =>
    id === undefined || /^https?:\/\/[^\s/]/i.test(id.text)
      ? undefined
      : onValue(id, `guid is ${quoted(id.text)}, expected the article's URL for NewsBreak`),
);
