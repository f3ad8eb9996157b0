/** Authors in the markup are those that readers see. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { wordsOf } from "../../syntax/page-compare.ts";
import { onPageArticle, said } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-author-byline",
    severity: "warning",
    title: "Author differs from the byline",
    why: "Google asks that every author whom the page shows is in the markup, and no other.",
    mend: "Name in author whom the byline names, one object each.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: '<html lang="en"><head></head><body><p class="byline">By Ayla SAMPLE</p><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "author": {"@type": "Person", "name": "Ayla Sample"}}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><p class="byline">By Bay Example</p><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "author": {"@type": "Person", "name": "Ayla Sample"}}</script></body></html>',
        says: ["author is Ayla Sample, expected whom the byline names: By Bay Example"],
      },
    ],
  },
  (article, page) => {
    const authors = said(article, "author").filter(({ text }) => !text.includes("://"));
    const [first] = authors;
    const [byline] = page.bylines;
    if (first === undefined || byline === undefined) return NOTHING;
    const seen = new Set(wordsOf(page.bylines.join(" ")));
    if (authors.some(({ text }) => wordsOf(text).some((word) => word.length > 1 && seen.has(word)))) return NOTHING;
    return [
      {
        at: first.at,
        message: `author is ${clip(first.text)}, expected whom the byline names: ${clip(byline)}`,
        related: [{ at: "/bylines/0", message: "The byline" }],
      },
    ];
  },
);
