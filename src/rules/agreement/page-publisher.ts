/** og:site_name and the publisher of the article differ. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip, NOTHING } from "../../syntax/schemaorg/data-rules.ts";

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

export const rule = onPageArticle(
  {
    id: "agreement/page-publisher",
    gate: hasTags,
    severity: "info",
    title: "The page and the article name two houses",
    why: "Readers see one name in the preview and another in the search result.",
    mend: "Write one name in both, or give the other as alternateName.",
    spec: "https://ogp.me/",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:site_name" content="The News"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "publisher": {"@type": "Organization", "name": "The News"}}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:site_name" content="The News"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "publisher": {"@type": "Organization", "name": "Other Paper"}}</script></body></html>',
        says: ["publisher is Other Paper, expected what og:site_name says: The News"],
      },
    ],
  },
  (article, page) => {
    const [tag] = tagsNamed(page, "og:site_name");
    if (tag === undefined || tag.value.trim() === "") return NOTHING;
    const [name] = said(article, "publisher");
    const all = [
      ...said(article, "publisher"),
      ...said(article, "publisher", ["alternateName"]),
      ...said(article, "publisher", ["legalName"]),
    ];
    if (name === undefined) return NOTHING;
    const site = fold(tag.value);
    if (all.some(({ text }) => fold(text).includes(site) || site.includes(fold(text)))) return NOTHING;
    // a title that ends in one of the two names tells which is the house's
    const isTag = page.titles.some((title) => fold(title).includes(fold(name.text)));
    if (isTag) {
      const wrong = `og:site_name is ${clip(tag.value)}, expected what the publisher is called: ${clip(name.text)}`;
      return [{ at: tag.at, message: wrong, related: [{ at: name.at, message: "publisher" }] }];
    }
    const message = `publisher is ${clip(name.text)}, expected what og:site_name says: ${clip(tag.value)}`;
    return [{ at: name.at, message, related: [{ at: tag.at, message: "og:site_name" }] }];
  },
);
