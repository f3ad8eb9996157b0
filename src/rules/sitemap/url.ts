/** A loc is no full URL. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/url",
  severity: "error",
  title: "A loc is no full URL",
  why: "Search engines do not guess the host.",
  mend: "Write the URL with scheme and host.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: sitemap("<url><loc>/book-fair</loc></url>"),
      says: ['loc is "/book-fair", expected a full http or https URL'],
    },
  ],
});
