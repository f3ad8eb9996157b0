/** A page that names another as canonical is not also noindex. */

import { isAbsoluteUrl } from "../../syntax/html/page-urls.ts";
import { samePage } from "../../syntax/pages/page-compare.ts";
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { canonicalOf, onPage, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { clip, NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/canonical-noindex",
    gate: hasTags,
    severity: "warning",
    title: "Page is noindex and names another page as canonical",
    why: "noindex is no way to choose among copies: it hides the page and takes the canonical link with it.",
    mend: "Keep the canonical link, drop noindex.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"><meta name="robots" content="noindex, follow"></head><body></body></html>',
        says: ["Page is noindex and names https://example.org/a as canonical, expected only one of the two"],
      },
    ],
  },
  (page, { uri }) => {
    const canonical = canonicalOf(page);
    const robots = tagsWhere(page, (name) => name === "robots" || name === "googlebot").find(({ value }) =>
      /\bnoindex\b/i.test(value),
    );
    if (canonical === undefined || robots === undefined) return NOTHING;
    if (isAbsoluteUrl(uri) && samePage(uri, canonical.text, page.base)) return NOTHING;
    return [
      {
        at: robots.at,
        message: `Page is noindex and names ${clip(canonical.text)} as canonical, expected only one of the two`,
        related: [{ at: canonical.at, message: "The canonical link" }],
      },
    ];
  },
);
