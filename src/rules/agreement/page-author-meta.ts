/** Authors in the markup and in the meta tag are the same. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { sameName } from "../../syntax/page-compare.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-author-meta",
    severity: "warning",
    title: "Author differs from the meta tag",
    why: "One of the two credits somebody else with the work.",
    mend: "Write both from one value.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: '<html lang="en"><head><meta name="author" content="Ayla Sample, Bay Example"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "author": [{"@type": "Person", "name": "Ayla Sample"}]}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="author" content="Bay Example"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "author": {"@type": "Person", "name": "Ayla Sample"}}</script></body></html>',
        says: ["author is Ayla Sample, expected the one in the meta tag: Bay Example"],
      },
    ],
  },
  (article, page) => {
    const authors = said(article, "author").filter(({ text }) => !text.includes("://"));
    const [first] = authors;
    const tag = tagsNamed(page, "author").find(({ value }) => value.trim() !== "" && !value.includes("://"));
    if (first === undefined || tag === undefined) return NOTHING;
    const names = tag.value.split(/,|;|\s(?:and|və|и|ve)\s|&/);
    const all = [tag.value, ...names];
    if (authors.some(({ text }) => all.some((name) => sameName(name, text)))) return NOTHING;
    return [
      {
        at: first.at,
        message: `author is ${clip(first.text)}, expected the one in the meta tag: ${clip(tag.value.trim())}`,
        related: [{ at: tag.at, message: "The meta tag" }],
      },
    ];
  },
);
