/** datePublished and article:published_time are one time. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { sameDate } from "../../syntax/page-compare.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-published-og",
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
        says: ["datePublished is 2026-04-26, expected the article:published_time 2026-04-25"],
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25T09:00:00+04:00"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25T19:00:00+04:00"}</script></body></html>',
        says: [
          "datePublished is 2026-04-25T19:00:00+04:00, expected the article:published_time 2026-04-25T09:00:00+04:00",
        ],
      },
    ],
  },
  (article, page) => {
    const tag = tagsNamed(page, "article:published_time")[0];
    if (tag === undefined) return NOTHING;
    return said(article, "datePublished")
      .filter(({ text }) => !sameDate(text, tag.value))
      .map(({ text, at }) => ({
        at,
        message: `datePublished is ${clip(text)}, expected the article:published_time ${clip(tag.value.trim())}`,
        related: [{ at: tag.at, message: "article:published_time" }],
      }));
  },
);
