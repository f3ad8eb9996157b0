/** Channel has no logos for Yandex. */
import { attributeOf, channelOf, childrenNamed, onChannel, placeOfChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss, YANDEX } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "yandex-news/logo",
    severity: "warning",
    title: "Channel has no logos for Yandex",
    why: "Yandex News shows one beside the headlines, and a square one where there is less room.",
    mend: "Set feeds.yandex-news.logo and squareLogo.",
    spec: "https://yandex.ru/support/news/feed.html",
    verified: false,
    examples: [
      {
        good: rss(
          "",
          '<yandex:logo>https://news.example/logo.png</yandex:logo><yandex:logo type="square">https://news.example/square.png</yandex:logo>',
          YANDEX,
        ),
      },
      {
        bad: rss("", "<yandex:logo>https://news.example/logo.png</yandex:logo>", YANDEX),
        says: ['Channel has no yandex:logo of type "square", expected one for Yandex'],
      },
    ],
  },
  (feed) => {
    const logos = childrenNamed(channelOf(feed), "yandex:logo").filter(({ text }) => text.trim() !== "");
    const isSquare = (logo: (typeof logos)[number]): boolean => attributeOf(logo, "type") === "square";
    const missing = [
      ...(logos.some((logo) => !isSquare(logo)) ? [] : ["yandex:logo"]),
      ...(logos.some(isSquare) ? [] : ['yandex:logo of type "square"']),
    ];
    return missing.map((name) => ({
      ...placeOfChannel(feed),
      message: `Channel has no ${name}, expected one for Yandex`,
    }));
  },
);
