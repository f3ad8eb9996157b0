/** The headline in the markup is the one in the page's title. */
import { sameTitle } from "../../syntax/pages/page-compare.ts";
import { onAgreement, titlesOf } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-headline-title",
    fault: "headline-differs",
    severity: "warning",
    title: "Headline differs from the title of the page",
    why: "Two names for one article make search engines doubt the markup, and readers land on what they did not choose.",
    mend: "Write one headline; the title may add the name of the site or be shorter.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head><title>A Road Opens | Example News</title></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        good: '<html lang="en"><head><title>New road</title></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A new road opens in the north"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><title>Council votes on budget | Example News</title></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: [
          "headline is A road opens, expected what the title of the page says: Council votes on budget | Example News",
        ],
      },
      {
        bad: '<html lang="en"><head><title>Council votes on budget</title></head><body><h1>A road opens</h1><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["The title of the page is Council votes on budget, expected what headline says: A road opens"],
      },
    ],
  },
  ["headline", "title"],
  titlesOf,
  sameTitle,
);
