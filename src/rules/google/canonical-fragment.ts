/** The canonical URL has no fragment. */

import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/canonical-fragment",
    gate: hasLinks,
    severity: "error",
    title: "Canonical URL has a fragment",
    why: "Google does not take a URL with a fragment for a canonical one.",
    mend: "Leave out # and what follows it.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="https://example.org/a#top"></head><body></body></html>',
        says: ["Canonical URL is https://example.org/a#top, expected it without fragment"],
      },
    ],
  },
  (page) =>
    linksOf(page, "canonical").flatMap(({ link, at }) => {
      const href = link.href?.trim() ?? "";
      return /#./.test(href)
        ? [{ at: `${at}/href`, message: `Canonical URL is ${clip(href)}, expected it without fragment` }]
        : [];
    }),
);
