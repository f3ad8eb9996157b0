/** An article page names its canonical URL. */

import { canonicalOf, onPageArticle } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "google/canonical-missing",
    severity: "info",
    title: "Article page names no canonical URL",
    why: "The same article is reached under several addresses; without a canonical URL Google chooses one of them.",
    mend: "Add a link of type canonical to the head.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["Page of an article has no canonical link, expected the address of the page"],
      },
    ],
  },
  (_article, page) =>
    !page.isWhole || canonicalOf(page) !== undefined
      ? NOTHING
      : [{ at: "/head", message: "Page of an article has no canonical link, expected the address of the page" }],
);
