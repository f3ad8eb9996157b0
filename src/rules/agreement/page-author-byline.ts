/** Authors in the markup are those that readers see. */
import { sharesName } from "../../syntax/pages/page-compare.ts";
import { creditsOf, onAgreement } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-author-byline",
    fault: "author-differs",
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
        says: ["author is Ayla Sample, expected what the byline says: By Bay Example"],
      },
      {
        bad: '<html lang="en"><head><meta name="author" content="Ayla Sample"></head><body><p class="byline">By Bay Example</p><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "author": {"@type": "Person", "name": "Ayla Sample"}}</script></body></html>',
        says: ["The byline is By Bay Example, expected what author says: Ayla Sample"],
      },
    ],
  },
  ["author", "byline"],
  creditsOf,
  sharesName,
);
