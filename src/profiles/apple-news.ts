/** Apple News: the RSS feed of a channel. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "apple-news",
  title: "Apple News",
  spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
  packs: ["apple-news", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  // Apple News reads the description and no other text. It wants a language with a region: `feeds.apple-news.language`.
  feed: {
    channel: "title link description atom:self language copyright lastBuildDate ttl image",
    item: "title link guid pubDate dc:creator category description/full enclosure media:pictures",
    needs: "text",
    isOneLanguage: true,
  },
};
