/** Documents give an article different headlines. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

export const rule = agreeOn("title", {
  id: "agreement/title",
  severity: "error",
  title: "Documents give an article different headlines",
  why: "Readers who come from a feed land under another headline than the one they chose, and search engines doubt both.",
  mend: "Write both from one value; the finding names the place that the others do not support.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
  examples: [
    {
      good: {
        "rss.xml": rss(),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens"}',
      },
    },
    {
      bad: {
        "rss.xml": rss(),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Council votes on budget"}',
      },
      says: ["title is Book fair opens, expected what headline in article.jsonld says: Council votes on budget"],
    },
  ],
});
