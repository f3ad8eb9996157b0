/** NewsBreak: whole articles with pictures. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "newsbreak",
  title: "NewsBreak",
  spec: "https://support.newsbreak.com/publisher-faq",
  packs: ["newsbreak", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  feed: {
    channel: "title link description atom:self language copyright lastBuildDate ttl",
    item: "title link guid/url pubDate dc:creator category description content:encoded media:pictures",
    needs: "text author picture summary",
  },
};
