/** articleSection and article:section are the same. */

import { wordsOf } from "../../syntax/pages/page-compare.ts";
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip, NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-section",
    gate: hasTags,
    severity: "info",
    title: "articleSection differs from article:section",
    why: "Networks and search engines file the article under different sections.",
    mend: "Write both from one value.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:section" content="City"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "articleSection": ["Roads", "city"]}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:section" content="Sport"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "articleSection": "City"}</script></body></html>',
        says: ["articleSection is City, expected the article:section Sport"],
      },
    ],
  },
  (article, page, { graphs }) => {
    const tag = tagsNamed(page, "article:section")[0];
    if (tag === undefined) return NOTHING;
    const sections = said(article, "articleSection");
    const [first] = sections;
    if (first === undefined) return NOTHING;
    const wanted = wordsOf(tag.value).join(" ");
    if (wanted === "" || sections.some(({ text }) => wordsOf(text).join(" ") === wanted)) return NOTHING;
    // a breadcrumb that names one of the two tells which is right
    const isTag = graphs.some(({ nodes }) =>
      nodes.some(({ types, value }) => types.includes("ListItem") && value.name === first.text),
    );
    if (isTag)
      return [
        {
          at: tag.at,
          message: `article:section is ${clip(tag.value.trim())}, expected the articleSection ${clip(first.text)}`,
          related: [{ at: first.at, message: "articleSection" }],
        },
      ];
    return [
      {
        at: first.at,
        message: `articleSection is ${clip(first.text)}, expected the article:section ${clip(tag.value.trim())}`,
        related: [{ at: tag.at, message: "article:section" }],
      },
    ];
  },
);
