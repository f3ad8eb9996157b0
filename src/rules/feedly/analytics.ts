/** webfeeds:analytics lacks its engine. */
import { attributeOf, onChannel, onElement } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, WEBFEEDS } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "feedly/analytics",
    severity: "info",
    title: "webfeeds:analytics lacks its engine",
    why: "Feedly counts reads for the site with the engine that it names.",
    mend: "Add engine and id; in the settings, feeds.feedly.engine and analytics.",
    spec: "https://webfeeds.org/rss/1.0",
    examples: [
      { good: rss("", '<webfeeds:analytics id="X-1" engine="GoogleAnalytics"/>', WEBFEEDS) },
      {
        bad: rss("", '<webfeeds:analytics id="X-1"/>', WEBFEEDS),
        says: ["webfeeds:analytics has no engine, expected one for Feedly"],
      },
    ],
  },
  (feed) => {
    const analytics = channelValue(feed, "webfeeds:analytics");
    return analytics === undefined || (attributeOf(analytics, "engine") ?? "") !== ""
      ? undefined
      : onElement(analytics, "/rss/channel", "webfeeds:analytics has no engine, expected one for Feedly");
  },
);
