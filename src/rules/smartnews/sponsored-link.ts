/** Sponsored link lacks what SmartNews requires. */
import { attributeOf, childrenNamed, onElement, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "smartnews/sponsored-link",
    severity: "error",
    title: "Sponsored link lacks what SmartNews requires",
    why: "snf:sponsoredLink needs a link and an advertiser.",
    mend: "Add the attribute that is missing.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/51338435733913",
    examples: [
      {
        good: rss(
          '<snf:advertisement><snf:sponsoredLink link="https://news.example/offer" advertiser="Shop" title="Offer"/></snf:advertisement>',
          "",
          SNF,
        ),
      },
      {
        bad: rss(
          '<snf:advertisement><snf:sponsoredLink link="https://news.example/offer" title="Offer"/></snf:advertisement>',
          "",
          SNF,
        ),
        says: ["snf:sponsoredLink has no advertiser, expected one for SmartNews"],
      },
    ],
  },
  ({ item, element }) =>
    childrenNamed(element, "snf:advertisement").flatMap((box) =>
      childrenNamed(box, "snf:sponsoredLink").flatMap((link) =>
        ["link", "advertiser"].flatMap((name) =>
          (attributeOf(link, name) ?? "").trim() === ""
            ? [onElement(link, item.at, `snf:sponsoredLink has no ${name}, expected one for SmartNews`)]
            : [],
        ),
      ),
    ),
);
