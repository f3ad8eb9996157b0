/** The language of a publication is no ISO 639 code. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/publication-language",
  severity: "error",
  title: "The language of a publication is no ISO 639 code",
  why: "Google takes two or three letters, and zh-cn or zh-tw for Chinese.",
  mend: "Write such a code.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace(">en<", ">en-GB<")),
      says: ['news:language is "en-GB", expected an ISO 639 code, or zh-cn or zh-tw'],
    },
  ],
});
