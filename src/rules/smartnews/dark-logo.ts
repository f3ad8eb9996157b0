/** Channel has no snf:darkModeLogo. */
import { onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "smartnews/dark-logo",
    severity: "warning",
    title: "Channel has no snf:darkModeLogo",
    why: "On dark screens the ordinary logo may not be seen.",
    mend: "Set feeds.smartnews.darkModeLogo.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/360036526213",
    examples: [
      { good: rss("", "<snf:darkModeLogo><url>https://news.example/dark.png</url></snf:darkModeLogo>", SNF) },
      { bad: rss("", "", SNF), says: ["Channel has no snf:darkModeLogo with a url, expected one for SmartNews"] },
    ],
  },
  (feed) => {
    const url =
      channelValue(feed, "snf:darkModeLogo")
        ?.children.find(({ local }) => local === "url")
        ?.text.trim() ?? "";
    return url === ""
      ? { ...placeOfChannel(feed), message: "Channel has no snf:darkModeLogo with a url, expected one for SmartNews" }
      : undefined;
  },
);
