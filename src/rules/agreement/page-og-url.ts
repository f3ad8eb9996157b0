/** og:url is the canonical URL. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { samePage } from "../../syntax/page-compare.ts";
import { canonicalOf, onPage, tagsNamed } from "../../syntax/page-rules.ts";

export const rule = onPage(
  {
    id: "agreement/page-og-url",
    severity: "warning",
    title: "og:url differs from the canonical URL",
    why: "og:url is the object's permanent id: shares of two URLs are counted apart.",
    mend: "Give the canonical URL in og:url.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://EXAMPLE.org/a/"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b"></head><body></body></html>',
        says: ["og:url is https://example.org/b, expected the canonical URL https://example.org/a"],
      },
    ],
  },
  (page) => {
    const canonical = canonicalOf(page);
    if (canonical === undefined) return NOTHING;
    return tagsNamed(page, "og:url")
      .filter(({ value }) => value.trim() !== "" && !samePage(value, canonical.text, page.base))
      .map(({ value, at }) => ({
        at,
        message: `og:url is ${clip(value.trim())}, expected the canonical URL ${clip(canonical.text)}`,
        related: [{ at: canonical.at, message: "The canonical link" }],
      }));
  },
);
