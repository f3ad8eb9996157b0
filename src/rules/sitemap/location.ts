/** A URL element has no loc. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/location",
  severity: "error",
  title: "A URL element has no loc",
  why: "There is nothing to fetch.",
  mend: "Add the URL as loc.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    { bad: sitemap("<url><lastmod>2024-04-25</lastmod></url>"), says: ["url has no loc, expected a URL"] },
  ],
});
