/** Channel has no webfeeds:logo in SVG. */
import { onChannel, onElement, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, WEBFEEDS } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "feedly/logo",
    severity: "info",
    title: "Channel has no webfeeds:logo in SVG",
    why: "Feedly shows the logo above the articles; only SVG is sharp at each size.",
    mend: "Set feeds.feedly.logo to an SVG.",
    spec: "https://webfeeds.org/rss/1.0",
    verified: false,
    examples: [
      { good: rss("", "<webfeeds:logo>https://news.example/logo.svg</webfeeds:logo>", WEBFEEDS) },
      { bad: rss(), says: ["Channel has no webfeeds:logo, expected one for Feedly"] },
      {
        bad: rss("", "<webfeeds:logo>https://news.example/logo.png</webfeeds:logo>", WEBFEEDS),
        says: ["webfeeds:logo is https://news.example/logo.png, expected an SVG for Feedly"],
      },
    ],
  },
  (feed) => {
    const logo = channelValue(feed, "webfeeds:logo");
    if (logo === undefined || logo.text.trim() === "")
      return { ...placeOfChannel(feed), message: "Channel has no webfeeds:logo, expected one for Feedly" };
    return /\.svg(?:[?#]|$)/i.test(logo.text.trim())
      ? undefined
      : onElement(logo, "/rss/channel", `webfeeds:logo is ${logo.text.trim()}, expected an SVG for Feedly`);
  },
);
