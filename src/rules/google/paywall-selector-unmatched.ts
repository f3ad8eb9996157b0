/** A paywall's cssSelector chooses an element of the page. */

import { hasSelected } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING, textsOf } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/paywall-selector-unmatched",
    gate: hasSelected,
    severity: "error",
    title: "Paywall selector matches nothing",
    why: "Google then takes the hidden text for cloaking: the markup names a part that the page does not have.",
    mend: "Give the class of the element that holds the paid text.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head></head><body><div class="paid">x</div><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><div class="pay">x</div><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}</script></body></html>',
        says: ["Selector .paid matches no element of the page, expected the part that is not free"],
      },
    ],
  },
  (page, { graphs }) => {
    if (page.selected.length === 0) return NOTHING;
    return graphs.flatMap(({ nodes }, i) =>
      nodes.flatMap(({ value, pointer }) =>
        textsOf(value.cssSelector ?? null, `/graphs/${i}${pointer}/cssSelector`).flatMap(({ text, at }) => {
          const chosen = page.selected.find(({ selector }) => selector === text);
          return chosen === undefined || chosen.at.length > 0
            ? []
            : [{ at, message: `Selector ${text} matches no element of the page, expected the part that is not free` }];
        }),
      ),
    );
  },
);
