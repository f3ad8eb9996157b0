/** Feed names no hub. */
import { attributeOf, channelOf, childrenNamed, onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "flipboard/hub",
    severity: "info",
    title: "Feed names no hub",
    why: "Flipboard's first specification asked for one, so that articles arrive at once.",
    mend: "Name a WebSub hub in the settings, feeds.hub.",
    spec: "https://about.flipboard.com/rss-spec/",
    examples: [
      { good: rss("", '<atom:link rel="hub" href="https://hub.example/"/>') },
      { bad: rss(), says: ["Channel names no hub, expected one for Flipboard"] },
    ],
  },
  (feed) =>
    childrenNamed(channelOf(feed), feed.format === "atom" ? "link" : "atom:link").some(
      (link) => attributeOf(link, "rel") === "hub",
    )
      ? undefined
      : { ...placeOfChannel(feed), message: "Channel names no hub, expected one for Flipboard" },
);
