/** Flipboard: feeds as its help pages ask for them. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "flipboard",
  title: "Flipboard",
  spec: "https://about.flipboard.com/rss-spec/",
  packs: ["flipboard", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  feed: {
    channel: "title link description atom:self atom:hub language copyright lastBuildDate ttl image",
    item: "title link guid pubDate dc:creator category description/300 content:encoded enclosure media:pictures",
    needs: "text author",
    maxItems: 30,
    minSide: 500,
  },
};
