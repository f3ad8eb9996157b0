/** webfeeds:related lacks layout or target. */
import { attributeOf, onChannel, onElement } from "../../syntax/feeds/consumer-rules.ts";
import { channelValue } from "../../syntax/feeds/consumer-values.ts";
import { rss, WEBFEEDS } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "feedly/related",
    severity: "info",
    title: "webfeeds:related lacks layout or target",
    why: "Feedly shows related articles of the site as it says.",
    mend: 'Write layout="card" target="browser"; in the settings, feeds.feedly.layout and target.',
    spec: "https://webfeeds.org/rss/1.0",
    examples: [
      { good: rss("", '<webfeeds:related layout="card" target="browser"/>', WEBFEEDS) },
      {
        bad: rss("", '<webfeeds:related layout="card"/>', WEBFEEDS),
        says: ["webfeeds:related has no target, expected one for Feedly"],
      },
    ],
  },
  (feed) => {
    const related = channelValue(feed, "webfeeds:related");
    if (related === undefined) return undefined;
    return ["layout", "target"].flatMap((name) =>
      (attributeOf(related, name) ?? "") === ""
        ? [onElement(related, "/rss/channel", `webfeeds:related has no ${name}, expected one for Feedly`)]
        : [],
    );
  },
);
