/** description in the markup and in the meta tags say the same. */

import { sameTitle } from "../../syntax/pages/page-compare.ts";
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip, NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-description",
    gate: hasTags,
    severity: "info",
    title: "description differs from the meta tags",
    why: "Three descriptions of one article that have nothing in common are often left from another page.",
    mend: "Write them from one value.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head><meta name="description" content="A road opens in the north of the city."></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "description": "A road opens in the north."}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="description" content="The council votes tonight."></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "description": "A road opens in the north."}</script></body></html>',
        says: [
          'description is "A road opens in the north.", expected what description says: "The council votes tonight."',
        ],
      },
    ],
  },
  (article, page) => {
    const tags = [...tagsNamed(page, "description"), ...tagsNamed(page, "og:description")];
    const [tag] = tags;
    if (tag === undefined) return NOTHING;
    const [description] = said(article, "description");
    if (description === undefined) return NOTHING;
    if (tags.some(({ value }) => sameTitle(description.text, value))) return NOTHING;
    return [
      {
        at: description.at,
        message: `description is "${clip(description.text)}", expected what ${tag.name} says: "${clip(tag.value)}"`,
        related: [{ at: tag.at, message: tag.name }],
      },
    ];
  },
);
