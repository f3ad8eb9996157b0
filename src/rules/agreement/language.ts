/** Documents name different languages of an article. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

export const rule = agreeOn("language", {
  id: "agreement/language",
  severity: "error",
  title: "Documents name different languages of an article",
  why: "Translators, screen readers and search engines take one of the two, and it may be the wrong one.",
  mend: "Write both from one value; the finding names the place that the others do not support.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
  examples: [
    {
      good: {
        "rss.xml": rss(),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "inLanguage": "en-GB"}',
      },
    },
    {
      bad: {
        "rss.xml": rss(),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "inLanguage": "az"}',
      },
      says: ["language of the feed is en, expected what inLanguage in article.jsonld says: az"],
    },
  ],
});
