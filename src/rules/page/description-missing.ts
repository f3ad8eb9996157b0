/** An article page has a description. */

import { onPageArticle, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "page/description-missing",
    severity: "info",
    title: "Page has no description",
    why: "Search engines and feed readers show it below the title; without it they take words from somewhere.",
    mend: "Add a meta tag with name description.",
    spec: "https://developers.google.com/search/docs/appearance/snippet",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head><meta name="description" content="x"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["Page of an article has no description, expected a meta tag with a sentence or two"],
      },
    ],
  },
  (_article, page) =>
    !page.isWhole || tagsNamed(page, "description").some(({ value }) => value.trim() !== "")
      ? NOTHING
      : [
          {
            at: tagsNamed(page, "description")[0]?.tagAt ?? "/head",
            message: "Page of an article has no description, expected a meta tag with a sentence or two",
          },
        ],
);
