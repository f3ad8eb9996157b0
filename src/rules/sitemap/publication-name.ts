/** A publication has no name. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/publication-name",
  severity: "error",
  title: "A publication has no name",
  why: "Google requires it.",
  mend: "Add news:name as it stands on Google News.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace(/<news:name>.*<.news:name>/, "")),
      says: ["news:publication has no news:name, expected the publication's name"],
    },
  ],
});
