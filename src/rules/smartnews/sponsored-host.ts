/** Sponsored link leaves the publisher's site. */
import { attributeOf, childrenNamed, onElement, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { host } from "../../syntax/feeds/consumer-values.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "smartnews/sponsored-host",
    severity: "error",
    title: "Sponsored link leaves the publisher's site",
    why: "SmartNews takes sponsored links to the publisher's own pages only.",
    mend: "Lead to a page of the site.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/51338435733913",
    examples: [
      {
        good: rss(
          '<snf:advertisement><snf:sponsoredLink link="https://news.example/offer" advertiser="Shop"/></snf:advertisement>',
          "",
          SNF,
        ),
      },
      {
        bad: rss(
          '<snf:advertisement><snf:sponsoredLink link="https://shop.example/offer" advertiser="Shop"/></snf:advertisement>',
          "",
          SNF,
        ),
        says: ["snf:sponsoredLink leads to shop.example, expected news.example, the publisher's host, for SmartNews"],
      },
    ],
  },
  ({ item, element, feed: { channel } }) => {
    const own = host(channel.link?.text ?? "");
    return childrenNamed(element, "snf:advertisement").flatMap((box) =>
      childrenNamed(box, "snf:sponsoredLink").flatMap((link) => {
        const other = host(attributeOf(link, "link") ?? "");
        const isOwn =
          own === undefined ||
          other === undefined ||
          other === own ||
          other.endsWith(`.${own}`) ||
          own.endsWith(`.${other}`);
        return isOwn
          ? []
          : [
              onElement(
                link,
                item.at,
                `snf:sponsoredLink leads to ${other}, expected ${own}, the publisher's host, for SmartNews`,
              ),
            ];
      }),
    );
  },
);
