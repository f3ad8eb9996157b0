/** Feedly: an ordinary feed with the look of the site. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "feedly",
  title: "Feedly",
  spec: "https://webfeeds.org/rss/1.0",
  packs: ["feedly", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  // Settings: feeds.cover, icon, logo, accentColor; feeds.feedly.cover, logo, layout, target, analytics, engine.
  feed: {
    channel:
      "title link description atom:self atom:hub language copyright lastBuildDate ttl image webfeeds:look webfeeds:related webfeeds:analytics",
    item: "title link guid pubDate dc:creator category description content:encoded enclosure media:pictures",
    needs: "",
  },
};
