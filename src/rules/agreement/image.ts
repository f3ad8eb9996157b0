/** Documents show different pictures of an article. */

import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

export const rule = agreeOn("image", {
  id: "agreement/image",
  severity: "info",
  title: "Documents show different pictures of an article",
  why: "Readers see one picture in a feed and another in search; one of them may be left from another article.",
  mend: "Write both from one value; the finding names the place that the others do not support.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
  examples: [
    {
      good: {
        "rss.xml": rss('<media:content url="https://news.example/a.jpg" medium="image"/>', "", MEDIA),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "image": ["https://news.example/a-1200x630.jpg"]}',
      },
    },
    {
      bad: {
        "rss.xml": rss('<media:content url="https://news.example/a.jpg" medium="image"/>', "", MEDIA),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "image": ["https://news.example/b.jpg"]}',
      },
      says: [
        "image is https://news.example/a.jpg, expected what image in article.jsonld says: https://news.example/b.jpg",
      ],
    },
  ],
});
