/** Yandex: feeds of fresh material with the elements of the former Yandex News. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "yandex-news",
  title: "Yandex",
  spec: "https://yandex.com/dev/turbo/doc/rss/markup.html",
  packs: ["yandex-news", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  severities: { "rss/pdalink": "off" },
  // Settings: feeds.yandex-news.logo, squareLogo, genre, mobile.
  feed: {
    channel: "title link description atom:self language lastBuildDate yandex:logo",
    item: "title link pdalink guid pubDate dc:creator category description enclosure/any yandex:genre yandex:full-text",
    needs: "text",
  },
};
