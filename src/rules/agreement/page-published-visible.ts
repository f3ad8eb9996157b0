/** The date that readers see is that of the markup. */

import { sameDay } from "../../syntax/pages/page-compare.ts";
import { hasTimes } from "../../syntax/pages/page-gates.ts";
import { onPageArticle, said } from "../../syntax/pages/page-rules.ts";
import { disagreement, publishedOf } from "../../syntax/pages/page-statements.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-published-visible",
    gate: hasTimes,
    fault: "date-differs",
    severity: "error",
    title: "Visible date differs from the markup",
    why: "Google compares the dates that it finds; where they differ it trusts none of them.",
    mend: "Show datePublished or dateModified, and mark it up with a time element.",
    spec: "https://developers.google.com/search/docs/appearance/publication-dates",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head></head><body><time datetime="2026-04-25">25 April</time><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25T09:00:00+04:00"}</script></body></html>',
      },
      {
        good: '<html lang="en"><head></head><body><time datetime="2026-04-27">27 April</time><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25", "dateModified": "2026-04-27"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><time datetime="2026-04-26">26 April</time><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25"}</script></body></html>',
        says: ["datePublished is 2026-04-25, expected what the date that readers see says: 2026-04-26"],
      },
    ],
  },
  (article, page, subject) => {
    if (page.times.length === 0) return NOTHING;
    const all = publishedOf(subject);
    // readers may also be shown when the article last changed
    const shown = all.find(({ by }) => by === "time")?.text ?? "";
    if (said(article, "dateModified").some(({ text }) => sameDay(text, shown))) return NOTHING;
    return disagreement(all, "datePublished", "time", sameDay);
  },
);
