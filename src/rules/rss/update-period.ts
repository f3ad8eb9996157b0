/** The update period is unknown. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/update-period",
  severity: "error",
  title: "The update period is unknown",
  why: "Readers ignore it.",
  mend: "Write hourly, daily, weekly, monthly or yearly.",
  spec: "https://web.resource.org/rss/1.0/modules/syndication/",
  equivalents: { w3c: ["InvalidUpdatePeriod"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        "<sy:updatePeriod>often</sy:updatePeriod>",
        'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
      ),
      says: ['sy:updatePeriod of channel is "often", expected one of hourly, daily, weekly, monthly, yearly'],
    },
  ],
});
