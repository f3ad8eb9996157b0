/** The versions of a page include the page itself. */

import { samePage } from "../../syntax/pages/page-compare.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { canonicalOf, linksOf, onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/hreflang-self",
    gate: hasLinks,
    severity: "warning",
    title: "Page is missing from its own language versions",
    why: "Google asks that each version lists itself with all others; a set that leaves a page out is ignored for it.",
    mend: "Add an alternate link with the language and URL of this page.",
    spec: "https://developers.google.com/search/docs/specialty/international/localized-versions",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"><link rel="alternate" hreflang="az" href="https://example.org/az/a"><link rel="alternate" hreflang="en" href="https://example.org/a"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"><link rel="alternate" hreflang="az" href="https://example.org/az/a"></head><body></body></html>',
        says: ["Language versions do not include https://example.org/a, expected this page among them"],
      },
    ],
  },
  (page) => {
    const versions = linksOf(page, "alternate").filter(
      ({ link }) => link.hreflang !== undefined && link.href !== undefined,
    );
    const canonical = canonicalOf(page);
    const [first] = versions;
    if (first === undefined || canonical === undefined) return NOTHING;
    if (versions.some(({ link }) => samePage(link.href ?? "", canonical.text, page.base))) return NOTHING;
    return [
      { at: first.at, message: `Language versions do not include ${canonical.text}, expected this page among them` },
    ];
  },
);
