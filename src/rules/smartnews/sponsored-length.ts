/** Texts of a sponsored link are long. */
import { attributeOf, childrenNamed, lengthOf, onElement, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss, SNF } from "../../syntax/feeds/feed-examples.ts";

const LIMITS = [
  ["title", 45],
  ["advertiser", 35],
] as const;

export const rule = onItems(
  {
    id: "smartnews/sponsored-length",
    severity: "warning",
    title: "Texts of a sponsored link are long",
    why: "SmartNews shows 45 characters of the title and 35 of the advertiser.",
    mend: "Shorten them.",
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
          `<snf:advertisement><snf:sponsoredLink link="https://news.example/offer" advertiser="${"S".repeat(36)}"/></snf:advertisement>`,
          "",
          SNF,
        ),
        says: ["advertiser of snf:sponsoredLink has 36 characters, expected at most 35 for SmartNews"],
      },
    ],
  },
  ({ item, element }) =>
    childrenNamed(element, "snf:advertisement").flatMap((box) =>
      childrenNamed(box, "snf:sponsoredLink").flatMap((link) =>
        LIMITS.flatMap(([name, most]) => {
          const length = lengthOf(attributeOf(link, name) ?? "");
          return length > most
            ? [
                onElement(
                  link,
                  item.at,
                  `${name} of snf:sponsoredLink has ${length} characters, expected at most ${most} for SmartNews`,
                ),
              ]
            : [];
        }),
      ),
    ),
);
