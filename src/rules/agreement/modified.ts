/** Documents give an article different dates of change. */

import { atom } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

export const rule = agreeOn("modified", {
  id: "agreement/modified",
  severity: "warning",
  title: "Documents give an article different dates of change",
  why: "Readers and search engines fetch again what has changed: where one date is wrong they come in vain, or not at all.",
  mend: "Write both from one value; the finding names the place that the others do not support.",
  spec: "https://developers.google.com/search/docs/appearance/publication-dates",
  examples: [
    {
      good: {
        "atom.xml": atom(),
        "article.jsonld":
          '{"@context":"https://schema.org","@type":"NewsArticle","url":"https://news.example/book-fair","dateModified":"2024-04-25T06:00:00Z"}',
      },
    },
    {
      bad: {
        "atom.xml": atom(),
        "article.jsonld":
          '{"@context":"https://schema.org","@type":"NewsArticle","url":"https://news.example/book-fair","dateModified":"2024-04-27T06:00:00Z"}',
      },
      says: [
        "updated is 2024-04-25T10:00:00+04:00, expected what dateModified in article.jsonld says: 2024-04-27T06:00:00Z",
      ],
    },
  ],
});
