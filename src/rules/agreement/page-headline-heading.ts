/** The headline in the markup is the one that readers see. */
import { sameTitle } from "../../syntax/pages/page-compare.ts";
import { onAgreement, titlesOf } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-headline-heading",
    fault: "headline-differs",
    severity: "warning",
    title: "Headline differs from the main heading",
    why: "Search engines ask that markup describes what readers see; a headline of its own counts as misleading.",
    mend: "Give the article's heading as headline.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head></head><body><h1>A road opens</h1><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><h1>Council votes on budget</h1><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["headline is A road opens, expected what the main heading says: Council votes on budget"],
      },
    ],
  },
  ["headline", "heading"],
  titlesOf,
  sameTitle,
);
