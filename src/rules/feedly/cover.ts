/** Channel has no webfeeds:cover. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, WEBFEEDS } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "feedly/cover",
    severity: "info",
    title: "Channel has no webfeeds:cover",
    why: "Feedly shows it behind the site's name.",
    mend: "Set feeds.cover to a large picture.",
    spec: "https://webfeeds.org/rss/1.0",
    examples: [
      { good: rss("", '<webfeeds:cover image="https://news.example/cover.jpg"/>', WEBFEEDS) },
      { bad: rss(), says: ["Channel has no webfeeds:cover with an image, expected one for Feedly"] },
    ],
  },
  (feed) =>
    (channelValue(feed, "webfeeds:cover")?.attributes.find(({ name }) => name === "image")?.value ?? "") === ""
      ? { ...placeOfChannel(feed), message: "Channel has no webfeeds:cover with an image, expected one for Feedly" }
      : undefined,
);
