/** SmartNews: SmartFormat 2.2. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "smartnews",
  title: "SmartNews",
  spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
  packs: ["smartnews", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  // Settings: feeds.smartnews.description, logo, darkModeLogo, ttl, analytics.
  feed: {
    channel: "title link description atom:self language copyright pubDate lastBuildDate ttl snf:logo snf:darkModeLogo",
    item: "title link guid pubDate dc:creator category description content:encoded media:thumbnail media:status snf:analytics",
    needs: "text",
    maxItems: 50,
    maxBytes: 950000,
    minSide: 200,
  },
};
