/** webfeeds:accentColor is no colour. */
import { onChannel, onElement } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, WEBFEEDS } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";

export const rule = onChannel(
  {
    id: "feedly/accent-color",
    severity: "warning",
    title: "webfeeds:accentColor is no colour",
    why: "Feedly colours links with it and knows six hexadecimal digits only.",
    mend: "Write six digits, such as 0A7B3E; most feeds leave # out.",
    spec: "https://webfeeds.org/rss/1.0",
    examples: [
      { good: rss("", "<webfeeds:accentColor>0A7B3E</webfeeds:accentColor>", WEBFEEDS) },
      {
        bad: rss("", "<webfeeds:accentColor>green</webfeeds:accentColor>", WEBFEEDS),
        says: ['webfeeds:accentColor is "green", expected six hexadecimal digits for Feedly'],
      },
    ],
  },
  (feed) => {
    const color = channelValue(feed, "webfeeds:accentColor");
    return color === undefined || /^\s*#?[0-9a-f]{6}\s*$/i.test(color.text)
      ? undefined
      : onElement(
          color,
          "/rss/channel",
          `webfeeds:accentColor is ${quoted(color.text.trim())}, expected six hexadecimal digits for Feedly`,
        );
  },
);
