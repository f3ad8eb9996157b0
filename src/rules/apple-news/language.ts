/** Language names no region. */
import { onChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onChannel(
  {
    id: "apple-news/language",
    severity: "error",
    title: "Language names no region",
    why: "Apple News chooses readers by language and region.",
    mend: "Write the language with its region, such as en-GB; in the settings, feeds.apple-news.language.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss().replace("<language>en", "<language>en-GB") },
      { bad: rss(), says: ['Language is "en", expected one with a region such as en-GB for Apple News'] },
    ],
  },
  ({ channel: { language } }) =>
    language === undefined || /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_](?:[a-z]{2}|\d{3})$/i.test(language.text)
      ? undefined
      : onValue(
          language,
          `Language is ${quoted(language.text)}, expected one with a region such as en-GB for Apple News`,
        ),
);
