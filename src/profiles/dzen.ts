/** Dzen: feeds of a channel. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "dzen",
  title: "Dzen",
  spec: "https://dzen.ru/help/ru/website/rss-modify",
  packs: ["dzen", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  severities: { "rss/pdalink": "off" },
  // Settings: feeds.dzen.rating, categories. Pictures stand in enclosures only, as Dzen asks, with length 0 where it is not known.
  feed: {
    channel: "title link description atom:self language lastBuildDate",
    item: "title link pdalink guid pubDate dc:creator category/own description content:encoded enclosure/any media:rating",
    needs: "text",
    maxItems: 500,
    maxHours: 72,
    minWidth: 700,
    tags: "p a b i u s h1 h2 h3 h4 blockquote ul ol li br",
  },
};
