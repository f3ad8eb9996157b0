/** dateModified and article:modified_time are one time. */
import { sameDate } from "../../syntax/pages/page-compare.ts";
import { modifiedOf, onAgreement } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-modified-og",
    fault: "date-differs",
    severity: "error",
    title: "dateModified differs from article:modified_time",
    why: "One of the two is wrong; readers and search engines see another date than networks do.",
    mend: "Write both from one value.",
    spec: "https://developers.google.com/search/docs/appearance/publication-dates",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:modified_time" content="2026-04-25T05:00:00Z"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "dateModified": "2026-04-25T09:00:00+04:00"}</script></body></html>',
      },
      {
        good: '<html lang="en"><head><meta property="article:modified_time" content="2026-04-24T21:00:00Z"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "dateModified": "2026-04-25"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:modified_time" content="2026-04-25"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "dateModified": "2026-04-26"}</script></body></html>',
        says: ["dateModified is 2026-04-26, expected what article:modified_time says: 2026-04-25"],
      },
      {
        bad: '<html lang="en"><head><meta property="article:modified_time" content="2026-04-25T09:00:00+04:00"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "dateModified": "2026-04-25T19:00:00+04:00"}</script></body></html>',
        says: [
          "dateModified is 2026-04-25T19:00:00+04:00, expected what article:modified_time says: 2026-04-25T09:00:00+04:00",
        ],
      },
    ],
  },
  ["dateModified", "article:modified_time"],
  modifiedOf,
  sameDate,
);
