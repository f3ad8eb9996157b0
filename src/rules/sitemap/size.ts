/** The sitemap is too large. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/size",
  severity: "error",
  title: "The sitemap is too large",
  why: "Search engines refuse the file.",
  mend: "Split it and list the parts in an index.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [{ good: sitemap("<url><loc>https://news.example/</loc></url>") }],
});
