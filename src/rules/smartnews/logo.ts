/** Channel has no snf:logo. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "smartnews/logo",
    severity: "warning",
    title: "Channel has no snf:logo",
    why: "SmartView First shows it above each article.",
    mend: "Set feeds.smartnews.logo to a PNG of at most 700 x 100 pixels.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss("", "<snf:logo><url>https://news.example/logo.png</url></snf:logo>", SNF) },
      { bad: rss("", "", SNF), says: ["Channel has no snf:logo with a url, expected one for SmartNews"] },
    ],
  },
  (feed) => {
    const logo = channelValue(feed, "snf:logo");
    const url = logo?.children.find(({ local }) => local === "url")?.text.trim() ?? "";
    return url === ""
      ? { ...placeOfChannel(feed), message: "Channel has no snf:logo with a url, expected one for SmartNews" }
      : undefined;
  },
);
