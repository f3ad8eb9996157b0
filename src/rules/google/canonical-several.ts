/** A page names one canonical URL. */

import { samePage } from "../../syntax/pages/page-compare.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";
import { clip, NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/canonical-several",
    gate: hasLinks,
    severity: "error",
    title: "Page has several canonical URLs",
    why: "Google ignores all of them where they contradict one another, and chooses a URL itself.",
    mend: "Keep one link of type canonical.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"><link rel="canonical" href="https://example.org/b"></head><body></body></html>',
        says: ["Canonical URL is given again as https://example.org/b, expected only https://example.org/a"],
      },
    ],
  },
  (page) => {
    const [first, ...others] = linksOf(page, "canonical").filter(({ link }) => link.href !== undefined);
    const href = first?.link.href;
    if (first === undefined || href === undefined) return NOTHING;
    return others.flatMap(({ link, at }) =>
      samePage(link.href ?? "", href, page.base)
        ? []
        : [
            {
              at: `${at}/href`,
              message: `Canonical URL is given again as ${clip(link.href ?? "")}, expected only ${clip(href)}`,
              related: [{ at: `${first.at}/href`, message: "The first one" }],
            },
          ],
    );
  },
);
