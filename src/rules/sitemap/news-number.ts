/** A news sitemap has too many articles. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/news-number",
  severity: "error",
  title: "A news sitemap has too many articles",
  why: "Google takes at most 1,000 articles a file.",
  mend: "Split it and list the parts in an index, or leave out what is older than two days.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  checkedOn: "2026-07-01",
  examples: [{ good: newsSitemap(NEWS) }],
});
