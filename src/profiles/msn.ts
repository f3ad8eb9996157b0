/** MSN (Microsoft Start): RSS with Microsoft's ingestion elements. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "msn",
  title: "MSN",
  spec: "https://helpcenter.microsoftstart.com/kb/articles/58-atom-and-rss-code-examples",
  packs: ["msn", "aggregators", "input", "xml", "feed", "rss", "atom", "json-feed", "media"],
  // Settings: feeds.msn.hasSyndicationRights, licensorName. No description: MSN makes the abstract of the body.
  feed: {
    channel: "title link description atom:self language copyright lastBuildDate ttl",
    item: "title link guid pubDate dcterms:modified dc:creator category description content:encoded media:pictures/mi",
    needs: "text",
    title: [21, 150],
    maxHours: 8760,
    minWidth: 720,
    isOneLanguage: true,
  },
};
