/** A page with structured data may be indexed. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/noindex-with-markup",
    gate: hasTags,
    severity: "error",
    title: "Page with structured data is kept out of the index",
    why: "Google shows no rich result for a page that it may not index.",
    mend: "Take noindex out, or the markup if the page is not meant to be found.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head><meta name="robots" content="max-image-preview:large"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      { good: '<html lang="en"><head><meta name="robots" content="noindex, follow"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta name="robots" content="noindex, follow"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["Page with structured data has robots noindex, follow, expected a page that may be indexed"],
      },
    ],
  },
  (page, { graphs }) => {
    if (!graphs.some(({ nodes }) => nodes.some(({ types }) => types.length > 0))) return NOTHING;
    return tagsWhere(page, (name) => /^(?:robots|googlebot|googlebot-news)$/.test(name))
      .filter(({ value }) => value.split(",").some((word) => /^(?:noindex|none)$/i.test(word.trim())))
      .map(({ name, value, at }) => ({
        at,
        message: `Page with structured data has ${name} ${value.trim()}, expected a page that may be indexed`,
      }));
  },
);
