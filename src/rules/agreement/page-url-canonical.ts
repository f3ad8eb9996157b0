/** url and mainEntityOfPage name the canonical URL. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { samePage } from "../../syntax/page-compare.ts";
import { addressesOf, canonicalOf, onPageArticle } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-url-canonical",
    severity: "error",
    title: "Markup names another page than the canonical URL",
    why: "Markup that names another page describes that one; search engines do not apply it here.",
    mend: "Give the canonical URL in url and mainEntityOfPage.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "url": "https://example.org/a", "mainEntityOfPage": {"@id": "https://example.org/a#page"}}</script></body></html>',
      },
      {
        good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "mainEntityOfPage": true}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "url": "https://example.org/b"}</script></body></html>',
        says: ["url is https://example.org/b, expected the canonical URL https://example.org/a"],
      },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/b"}}</script></body></html>',
        says: ["mainEntityOfPage is https://example.org/b, expected the canonical URL https://example.org/a"],
      },
    ],
  },
  (article, page) => {
    const canonical = canonicalOf(page);
    if (canonical === undefined) return NOTHING;
    return addressesOf(article).flatMap(({ text, at }) => {
      if (!/^(?:https?:)?\/|^\.{0,2}\//i.test(text) || samePage(text, canonical.text, page.base)) return [];
      const property = at.slice(article.at.length + 1).split("/")[0];
      return [
        {
          at,
          message: `${property} is ${clip(text)}, expected the canonical URL ${clip(canonical.text)}`,
          related: [{ at: canonical.at, message: "The canonical link" }],
        },
      ];
    });
  },
);
