/** News metadata has no title. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/news-title",
  severity: "error",
  title: "News metadata has no title",
  why: "Google requires it.",
  mend: "Add the headline.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace(/<news:title>.*<.news:title>/, "")),
      says: ["news:news has no news:title, expected the article's headline"],
    },
  ],
});
