/** The file of a video is the page that shows it. */
import { VIDEO, videoSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/video-file",
  severity: "error",
  title: "The file of a video is the page that shows it",
  why: "Google finds no video there.",
  mend: "Name the file itself, or the player.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
  verified: false,
  examples: [
    { good: videoSitemap(VIDEO) },
    {
      bad: videoSitemap(VIDEO.replace("https://news.example/fair.mp4", "https://news.example/book-fair")),
      says: ["video:content_loc is the page itself, expected the file"],
    },
  ],
});
