/** An element stands where the format has no place for it. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/element",
  severity: "error",
  title: "An element stands where the format has no place for it",
  why: "Search engines ignore it or refuse the file.",
  mend: "Remove it.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: sitemap("<url><loc>https://news.example/</loc><title>News</title></url>"),
      says: ["title stands in url, which has no such element"],
    },
  ],
});
