/** A changefreq is unknown. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/frequency",
  severity: "error",
  title: "A changefreq is unknown",
  why: "Search engines ignore it.",
  mend: "Write one of the words of the protocol, or leave it out.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: sitemap("<url><loc>https://news.example/</loc><changefreq>often</changefreq></url>"),
      says: ['changefreq is "often", expected always, hourly, daily, weekly, monthly, yearly or never'],
    },
  ],
});
