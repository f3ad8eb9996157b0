/** inLanguage and og:locale are one language. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { sameLanguage } from "../../syntax/page-compare.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-language-og",
    severity: "warning",
    title: "inLanguage differs from og:locale",
    why: "Networks show the page to readers of another language, or translate it for those who need no translation.",
    mend: "Write both from one value.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:locale" content="en_US"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "inLanguage": "en"}</script></body></html>',
      },
      {
        bad: '<html lang="az"><head><meta property="og:locale" content="en_US"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "inLanguage": "az"}</script></body></html>',
        says: ["inLanguage is az, expected the language of og:locale en_US"],
      },
    ],
  },
  (article, page) => {
    const locale = tagsNamed(page, "og:locale")[0];
    if (locale === undefined) return NOTHING;
    return said(article, "inLanguage", ["alternateName", "name"])
      .filter(({ text }) => !sameLanguage(text, locale.value))
      .map(({ text, at }) => ({
        at,
        message: `inLanguage is ${clip(text)}, expected the language of og:locale ${clip(locale.value)}`,
        related: [{ at: locale.at, message: "og:locale" }],
      }));
  },
);
