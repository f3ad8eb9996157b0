/** Channel has no webfeeds:icon. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, WEBFEEDS } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "feedly/icon",
    severity: "info",
    title: "Channel has no webfeeds:icon",
    why: "Feedly shows it beside each article.",
    mend: "Set feeds.icon.",
    spec: "https://webfeeds.org/rss/1.0",
    examples: [
      { good: rss("", "<webfeeds:icon>https://news.example/icon.png</webfeeds:icon>", WEBFEEDS) },
      { bad: rss(), says: ["Channel has no webfeeds:icon, expected one for Feedly"] },
    ],
  },
  (feed) =>
    (channelValue(feed, "webfeeds:icon")?.text ?? "").trim() === ""
      ? { ...placeOfChannel(feed), message: "Channel has no webfeeds:icon, expected one for Feedly" }
      : undefined,
);
