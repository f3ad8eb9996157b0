/** A page with an article has og:type article. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPageArticle, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-type",
    gate: hasTags,
    severity: "warning",
    title: "og:type is not article",
    why: "Networks read an article's times, authors and tags only under og:type article.",
    mend: "Write article in og:type.",
    spec: "https://ogp.me/#type_article",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:type" content="article"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:type" content="website"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["og:type is website on the page of an article, expected article"],
      },
    ],
  },
  (_article, page) =>
    tagsNamed(page, "og:type")
      .filter(({ value }) => value.trim().toLowerCase() === "website")
      .map(({ value, at }) => ({
        at,
        message: `og:type is ${clip(value.trim())} on the page of an article, expected article`,
      })),
);
