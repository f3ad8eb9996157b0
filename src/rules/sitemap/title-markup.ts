/** A title of a news sitemap holds markup. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/title-markup",
  severity: "warning",
  title: "A title of a news sitemap holds markup",
  why: "Google shows the signs to readers.",
  mend: "Write the headline as plain text.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  verified: false,
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace("Book fair", "&lt;b&gt;Book&lt;/b&gt; fair")),
      says: ['news:title is "<b>Book</b> fair opens", expected text without markup'],
    },
  ],
});
