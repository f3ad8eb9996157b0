/** The canonical link stands in the head. */
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "google/canonical-in-body",
    gate: hasLinks,
    severity: "error",
    title: "Canonical link stands in the body",
    why: "Google reads it in the head only; an element that may not stand there ends the head early.",
    mend: "Move the link into the head, above anything that belongs in the body.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head></head><body><link rel="canonical" href="https://example.org/a"></body></html>',
        says: ["Canonical link stands in the body, expected it in the head"],
      },
    ],
  },
  (page) =>
    linksOf(page, "canonical").flatMap(({ link, at }) =>
      page.isWhole && !link.inHead
        ? [{ at, message: `Canonical link stands in the body, expected it in the head` }]
        : [],
    ),
);
