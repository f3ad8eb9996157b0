/** Google News: feeds as its Publisher Center takes them. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "google-news",
  title: "Google News",
  spec: "https://support.google.com/news/publisher-center/answer/9545420",
  packs: ["google-news", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  feed: {
    channel: "title link description atom:self atom:hub language copyright lastBuildDate ttl image",
    item: "title link guid pubDate dcterms:modified dc:creator category description content:encoded enclosure media:pictures",
    needs: "text",
    maxItems: 60,
    maxItemBytes: 1000000,
    maxBytes: 1900000,
  },
};
