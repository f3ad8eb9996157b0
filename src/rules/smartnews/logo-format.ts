/** Logo is no PNG. */
import { onChannel, onElement } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "smartnews/logo-format",
    severity: "warning",
    title: "Logo is no PNG",
    why: "SmartNews asks for a PNG of at most 700 x 100 pixels.",
    mend: "Give a PNG with a transparent background.",
    spec: "https://github.com/mt8/feedwright/blob/main/playground/seeds/seed-smartnews.php",
    examples: [
      { good: rss("", "<snf:logo><url>https://news.example/logo.png</url></snf:logo>", SNF) },
      {
        bad: rss("", "<snf:logo><url>https://news.example/logo.svg</url></snf:logo>", SNF),
        says: ["snf:logo is https://news.example/logo.svg, expected a PNG for SmartNews"],
      },
    ],
  },
  (feed) =>
    ["snf:logo", "snf:darkModeLogo"].flatMap((name) => {
      const url = channelValue(feed, name)?.children.find(({ local }) => local === "url");
      const path = url?.text.trim().split(/[?#]/)[0] ?? "";
      return url !== undefined && /\.(?:jpe?g|gif|webp|svg|ico|bmp)$/i.test(path)
        ? [onElement(url, `/rss/channel/${name}`, `${name} is ${url.text.trim()}, expected a PNG for SmartNews`)]
        : [];
    }),
);
