/** A priority is out of range. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/priority",
  severity: "error",
  title: "A priority is out of range",
  why: "Search engines ignore it.",
  mend: "Write 0.0 to 1.0, or leave it out.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: sitemap("<url><loc>https://news.example/</loc><priority>5</priority></url>"),
      says: ['priority is "5", expected a number from 0.0 to 1.0'],
    },
  ],
});
