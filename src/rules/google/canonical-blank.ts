/** The canonical link has a URL. */
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "google/canonical-blank",
    gate: hasLinks,
    severity: "error",
    title: "Canonical link has no URL",
    why: "A link without href names no page.",
    mend: "Fill in href, or leave the link out.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><link rel="canonical" href=""></head><body></body></html>',
        says: ["Canonical link has no URL, expected the address of the page"],
      },
    ],
  },
  (page) =>
    linksOf(page, "canonical").flatMap(({ link, at }) => {
      const href = link.href?.trim() ?? "";
      return href === "" ? [{ at, message: `Canonical link has no URL, expected the address of the page` }] : [];
    }),
);
