/** A URL has news metadata twice. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/news-once",
  severity: "error",
  title: "A URL has news metadata twice",
  why: "Google reads one article a URL.",
  mend: "Keep one news:news.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  examples: [
    { good: newsSitemap(NEWS) },
    { bad: newsSitemap(`${NEWS}${NEWS}`), says: ["url has news:news more than once, expected it once"] },
  ],
});
