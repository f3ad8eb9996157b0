/** The namespace of the sitemap is wrong. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/namespace",
  severity: "error",
  title: "The namespace of the sitemap is wrong",
  why: "Search engines refuse the file.",
  mend: "Use http://www.sitemaps.org/schemas/sitemap/0.9.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: '<urlset xmlns="http://www.google.com/schemas/sitemap/0.84"/>',
      says: [
        'Namespace of urlset is "http://www.google.com/schemas/sitemap/0.84", expected "http://www.sitemaps.org/schemas/sitemap/0.9"',
      ],
    },
  ],
});
