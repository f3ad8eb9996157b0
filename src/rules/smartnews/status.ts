/** media:status says no state that SmartNews knows. */
import { attributeOf, onElement, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";

export const rule = onItems(
  {
    id: "smartnews/status",
    severity: "warning",
    title: "media:status says no state that SmartNews knows",
    why: "A withdrawn article is sent once more with the state deleted; all others are active.",
    mend: "Write active or deleted.",
    spec: "https://github.com/mt8/feedwright/blob/main/playground/seeds/seed-smartnews.php",
    examples: [
      { good: rss('<media:status state="active"/>', "", MEDIA) },
      {
        bad: rss('<media:status state="gone"/>', "", MEDIA),
        says: ['media:status is "gone", expected active or deleted for SmartNews'],
      },
    ],
  },
  ({ item, named }) =>
    named("media:status").flatMap((status) => {
      const state = (attributeOf(status, "state") ?? status.text).trim();
      return /^(?:active|deleted|blocked)$/.test(state)
        ? []
        : [onElement(status, item.at, `media:status is ${quoted(state)}, expected active or deleted for SmartNews`)];
    }),
);
