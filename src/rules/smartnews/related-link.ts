/** snf:relatedLink has no effect. */
import { onElement, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "smartnews/related-link",
    severity: "info",
    title: "snf:relatedLink has no effect",
    why: "SmartFormat 2.0 removed it.",
    mend: "Leave it out.",
    spec: "https://publishers.smartnews.com/ja/smartformat/specification/",
    examples: [
      { good: rss() },
      {
        bad: rss('<snf:relatedLink title="Road" link="https://news.example/road"/>', "", SNF),
        says: ["Item has snf:relatedLink, which SmartFormat 2.0 removed"],
      },
    ],
  },
  ({ item, named }) =>
    named("snf:relatedLink")
      .slice(0, 1)
      .map((link) => onElement(link, item.at, "Item has snf:relatedLink, which SmartFormat 2.0 removed")),
);
