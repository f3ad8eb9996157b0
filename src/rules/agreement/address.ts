/** Documents give an article different addresses. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

export const rule = agreeOn("address", {
  id: "agreement/address",
  severity: "error",
  title: "Documents give an article different addresses",
  why: "One address is dead or a copy; shares and rankings are counted apart.",
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
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/fair", "headline": "Book fair opens"}',
      },
      says: [
        "link is https://news.example/book-fair, expected what url in article.jsonld says: https://news.example/fair",
      ],
    },
  ],
});
