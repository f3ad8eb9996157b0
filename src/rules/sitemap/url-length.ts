/** A loc is too long. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/url-length",
  severity: "error",
  title: "A loc is too long",
  why: "The protocol allows fewer than 2,048 characters.",
  mend: "Shorten the URL.",
  spec: "https://www.sitemaps.org/protocol.html",
  examples: [
    { good: sitemap("<url><loc>https://news.example/</loc></url>") },
    {
      bad: sitemap(`<url><loc>https://news.example/${"x".repeat(2048)}</loc></url>`),
      says: ["loc has 2069 characters, expected fewer than 2048"],
    },
  ],
});
