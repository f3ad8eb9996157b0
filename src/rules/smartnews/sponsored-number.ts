/** Item has more than two sponsored links. */
import { childrenNamed, onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "smartnews/sponsored-number",
    severity: "error",
    title: "Item has more than two sponsored links",
    why: "SmartNews takes at most two.",
    mend: "Keep two.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/51338435733913",
    examples: [
      { good: rss() },
      {
        bad: rss(
          `<snf:advertisement>${'<snf:sponsoredLink link="https://news.example/offer" advertiser="Shop"/>'.repeat(3)}</snf:advertisement>`,
          "",
          SNF,
        ),
        says: ["Item has 3 sponsored links, expected at most 2 for SmartNews"],
      },
    ],
  },
  ({ item, element }) => {
    const links = childrenNamed(element, "snf:advertisement").flatMap((box) => childrenNamed(box, "snf:sponsoredLink"));
    return links.length > 2
      ? onItem(item, `Item has ${links.length} sponsored links, expected at most 2 for SmartNews`)
      : undefined;
  },
);
