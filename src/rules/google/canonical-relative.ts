/** The canonical URL is absolute. */

import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/canonical-relative",
    gate: hasLinks,
    severity: "warning",
    title: "Canonical URL is relative",
    why: "Google asks for an absolute URL: a relative one means another page on each host that serves a copy.",
    mend: "Write scheme, host and path.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="/a"></head><body></body></html>',
        says: ["Canonical URL is /a, expected one that begins with https://"],
      },
    ],
  },
  (page) =>
    linksOf(page, "canonical").flatMap(({ link, at }) => {
      const href = link.href?.trim() ?? "";
      return href !== "" && !/^https?:\/\//i.test(href)
        ? [{ at: `${at}/href`, message: `Canonical URL is ${clip(href)}, expected one that begins with https://` }]
        : [];
    }),
);
