/** The description of a video in a sitemap is too long. */
import { VIDEO, videoSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/video-description",
  severity: "error",
  title: "The description of a video in a sitemap is too long",
  why: "Google refuses it.",
  mend: "Write at most 2048 characters.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
  checkedOn: "2026-07-15",
  examples: [
    { good: videoSitemap(VIDEO) },
    {
      bad: videoSitemap(VIDEO.replace("A fair.", "A fair. ".repeat(300))),
      says: [
        'video:description is "A fair. A fair. A fair. A fair. A fair. A fair. A fair. A fair. A fair. A fair. ", expected at most 2048 characters',
      ],
    },
  ],
});
