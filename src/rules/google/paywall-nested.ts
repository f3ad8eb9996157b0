/** Paid parts of a page do not lie in one another. */
import { hasSelected } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "google/paywall-nested",
    gate: hasSelected,
    severity: "error",
    title: "Paid parts are nested",
    why: "Google asks that marked parts do not contain one another.",
    mend: "Give each part a class of its own, side by side.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head></head><body><div class="paid">x</div><div class="paid">y</div><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><div class="paid">x<p class="paid">y</p></div><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}</script></body></html>',
        says: ["Part chosen by .paid lies inside another one, expected parts side by side"],
      },
    ],
  },
  (page) =>
    page.selected.flatMap(({ selector, at }) => {
      let until = -1;
      for (const span of at) {
        if (span.start < until)
          return [
            {
              at: "",
              span,
              message: `Part chosen by ${selector} lies inside another one, expected parts side by side`,
            },
          ];
        until = Math.max(until, span.end);
      }
      return [];
    }),
);
