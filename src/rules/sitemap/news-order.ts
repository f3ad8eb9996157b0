/** The elements of an article in a news sitemap stand in another order than its schema has. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/news-order",
  severity: "warning",
  title: "Elements of news:news stand in another order than the schema has",
  why: "Readers that hold the file against its XML Schema refuse it.",
  mend: "Write publication, publication_date, title in this order; genres before the date, keywords after the title.",
  spec: "https://www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd",
  verified: false,
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace(/(<news:publication_date>.*)(<news:title>.*)(<.news:news>)/, "$2$1$3")),
      says: ["news:publication_date follows news:title, expected it before"],
    },
  ],
});
