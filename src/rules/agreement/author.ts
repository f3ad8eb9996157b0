/** Documents credit an article to different authors. */

import { DC, rss } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

export const rule = agreeOn("author", {
  id: "agreement/author",
  severity: "warning",
  title: "Documents credit an article to different authors",
  why: "One of the two credits somebody else with the work.",
  mend: "Write both from one value; the finding names the place that the others do not support.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
  examples: [
    {
      good: {
        "rss.xml": rss("<dc:creator>Ann Example</dc:creator>", "", DC),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "author": {"@type": "Person", "name": "Ann Example"}}',
      },
    },
    {
      bad: {
        "rss.xml": rss("<dc:creator>Ann Example</dc:creator>", "", DC),
        "article.jsonld":
          '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://news.example/book-fair#article", "url": "https://news.example/book-fair", "headline": "Book fair opens", "author": {"@type": "Person", "name": "Bay Sample"}}',
      },
      says: ["author is Ann Example, expected what author in article.jsonld says: Bay Sample"],
    },
  ],
});
