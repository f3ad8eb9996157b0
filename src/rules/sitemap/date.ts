/** A lastmod is no W3C date. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/date",
  severity: "error",
  title: "A lastmod is no W3C date",
  why: "Search engines ignore it.",
  mend: "Write 2024-04-25 or 2024-04-25T10:00+04:00.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: sitemap("<url><loc>https://news.example/</loc><lastmod>25.04.2024</lastmod></url>"),
      says: ['lastmod is "25.04.2024", expected a W3C date such as 2024-04-25 or 2024-04-25T10:00+04:00'],
    },
  ],
});
