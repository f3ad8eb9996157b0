/** An element stands twice in one URL element. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/once",
  severity: "error",
  title: "An element stands twice in one URL element",
  why: "Search engines refuse it or take either.",
  mend: "Keep one.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: sitemap("<url><loc>https://news.example/</loc><loc>https://news.example/x</loc></url>"),
      says: ["url has loc more than once, expected it once"],
    },
  ],
});
