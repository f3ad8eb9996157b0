/** The date of publication is missing or no W3C date. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/publication-date",
  severity: "error",
  title: "The date of publication is missing or no W3C date",
  why: "Google requires it.",
  mend: "Write 2024-04-25 or 2024-04-25T10:00+04:00.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace("2024-04-25", "25 April")),
      says: ['news:publication_date is "25 April", expected a W3C date such as 2024-04-25 or 2024-04-25T10:00+04:00'],
    },
  ],
});
