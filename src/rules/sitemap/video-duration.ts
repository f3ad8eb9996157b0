/** The duration of a video in a sitemap is no number of seconds. */
import { VIDEO, videoSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/video-duration",
  severity: "error",
  title: "The duration of a video in a sitemap is no number of seconds",
  why: "Google ignores it.",
  mend: "Write whole seconds from 1 to 28800.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
  checkedOn: "2026-07-15",
  examples: [
    { good: videoSitemap(VIDEO) },
    {
      bad: videoSitemap(`${VIDEO}<video:duration>PT6M</video:duration>`),
      says: ['video:duration is "PT6M", expected whole seconds from 1 to 28800'],
    },
  ],
});
