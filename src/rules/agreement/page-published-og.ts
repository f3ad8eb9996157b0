/** datePublished and article:published_time are one time. */
import { sameDate } from "../../syntax/pages/page-compare.ts";
import { onAgreement, publishedOf } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-published-og",
    fault: "date-differs",
    severity: "error",
    title: "datePublished differs from article:published_time",
    why: "One of the two is wrong; readers and search engines see another date than networks do.",
    mend: "Write both from one value.",
    spec: "https://developers.google.com/search/docs/appearance/publication-dates",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25T05:00:00Z"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25T09:00:00+04:00"}</script></body></html>',
      },
      {
        good: '<html lang="en"><head><meta property="article:published_time" content="2026-04-24T21:00:00Z"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-26"}</script></body></html>',
        says: ["datePublished is 2026-04-26, expected what article:published_time says: 2026-04-25"],
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25T09:00:00+04:00"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25T19:00:00+04:00"}</script></body></html>',
        says: [
          "datePublished is 2026-04-25T19:00:00+04:00, expected what article:published_time says: 2026-04-25T09:00:00+04:00",
        ],
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-20"></head><body><time datetime="2026-04-25">x</time><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25"}</script></body></html>',
        says: ["article:published_time is 2026-04-20, expected what datePublished says: 2026-04-25"],
      },
    ],
  },
  ["datePublished", "article:published_time"],
  publishedOf,
  sameDate,
);
