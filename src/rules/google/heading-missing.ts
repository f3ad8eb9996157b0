/** An article page has one main heading. */

import { onPageArticle } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "google/heading-missing",
    severity: "warning",
    title: "Article page has no main heading",
    why: "Google takes the most prominent heading for the title of the page; without one it guesses.",
    mend: "Put the headline into an h1.",
    spec: "https://developers.google.com/search/docs/appearance/title-link",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head></head><body><h1>A road opens</h1><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><p>A road opens</p><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["Page of an article has no h1, expected one with the headline"],
      },
    ],
  },
  (_article, page) =>
    !page.isWhole || page.headings.some((heading) => heading !== "")
      ? NOTHING
      : [
          {
            at: page.headings.length > 0 ? "/headings/0" : "",
            message: "Page of an article has no h1, expected one with the headline",
          },
        ],
);
