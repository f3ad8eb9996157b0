/** A video of a sitemap lacks what Google asks for. */
import { VIDEO, videoSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/video-required",
  severity: "error",
  title: "A video of a sitemap lacks what Google asks for",
  why: "Google does not index the video.",
  mend: "Add thumbnail, title, description, and the URL of the file or of the player.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
  checkedOn: "2026-07-15",
  examples: [
    { good: videoSitemap(VIDEO) },
    {
      bad: videoSitemap(VIDEO.replace(/<video:title>.*title>/, "")),
      says: ["video:video has no video:title, expected one"],
    },
    {
      bad: videoSitemap(VIDEO.replace(/<video:content_loc>.*content_loc>/, "")),
      says: ["video:video has neither video:content_loc nor video:player_loc, expected one of them"],
    },
  ],
});
