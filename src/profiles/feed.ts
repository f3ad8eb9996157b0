/** Feeds, sitemaps and lists of feeds, as their specifications and the W3C's validator judge them. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "feed",
  title: "Feeds: RSS, Atom, JSON Feed, sitemaps and OPML by their specifications",
  spec: "https://validator.w3.org/feed/docs/",
  packs: ["input", "xml", "feed", "rss", "atom", "json-feed", "media", "podcast", "opml", "sitemap"],
};
