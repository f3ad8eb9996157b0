/** News metadata names no publication. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/publication",
  severity: "error",
  title: "News metadata names no publication",
  why: "Google requires it.",
  mend: "Add news:publication with name and language.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(
        "<news:news><news:publication_date>2024-04-25</news:publication_date><news:title>Fair</news:title></news:news>",
      ),
      says: ["news:news has no news:publication, expected one"],
    },
  ],
});
