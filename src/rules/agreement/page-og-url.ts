/** og:url is the canonical URL. */
import { samePage } from "../../syntax/pages/page-compare.ts";
import { onAgreement, placesOf } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-og-url",
    fault: "address-differs",
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
        says: ["og:url is https://example.org/b, expected what the canonical link says: https://example.org/a"],
      },
    ],
  },
  ["og:url", "canonical"],
  placesOf,
  samePage,
);
