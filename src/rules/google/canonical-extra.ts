/** The canonical link has no hreflang, lang, media or type. */
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "google/canonical-extra",
    gate: hasLinks,
    severity: "error",
    title: "Canonical link has attributes that void it",
    why: "Google ignores a canonical link that also carries hreflang, lang, media or type.",
    mend: "Keep rel and href alone.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><link media="all" rel="canonical" href="https://example.org/a"></head><body></body></html>',
        says: ["Canonical link carries all, expected rel and href alone"],
      },
    ],
  },
  (page) =>
    linksOf(page, "canonical").flatMap(({ link, at }) =>
      link.hreflang !== undefined || link.media !== undefined || link.type !== undefined
        ? [
            {
              at,
              message: `Canonical link carries ${[link.hreflang, link.media, link.type].filter(Boolean).join(" ")}, expected rel and href alone`,
            },
          ]
        : [],
    ),
);
