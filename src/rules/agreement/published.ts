/** Documents give an article different dates of publication. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

export const rule = agreeOn("published", {
  id: "agreement/published",
  severity: "error",
  title: "Documents give an article different dates of publication",
  why: "Readers see one date and search engines another; one of them is wrong.",
  mend: "Write both from one value; the finding names the place that the others do not support.",
  spec: "https://developers.google.com/search/docs/appearance/publication-dates",
  examples: [
    {
      good: {
        "rss.xml": rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>"),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "datePublished": "2024-04-25T06:00:00Z"}',
      },
    },
    {
      bad: {
        "rss.xml": rss("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>"),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "datePublished": "2024-04-26T06:00:00Z"}',
      },
      says: [
        "pubDate is Thu, 25 Apr 2024 10:00:00 +0400, expected what datePublished in article.jsonld says: 2024-04-26T06:00:00Z",
      ],
    },
  ],
});
