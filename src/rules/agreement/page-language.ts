/** inLanguage and the page's lang are one language. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { sameLanguage } from "../../syntax/page-compare.ts";
import { onPageArticle, said } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-language",
    severity: "error",
    title: "inLanguage differs from the language of the page",
    why: "Translators, screen readers and search engines take one of the two, and it may be the wrong one.",
    mend: "Write both from one value.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "inLanguage": "en-GB"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "inLanguage": "az"}</script></body></html>',
        says: ["inLanguage is az, expected the language of the page en"],
      },
    ],
  },
  (article, page) => {
    const language = page.language;
    if (language === undefined) return NOTHING;
    return said(article, "inLanguage", ["alternateName", "name"])
      .filter(({ text }) => !sameLanguage(text, language))
      .map(({ text, at }) => ({
        at,
        message: `inLanguage is ${clip(text)}, expected the language of the page ${language}`,
        related: [{ at: "/language", message: "The language of the page" }],
      }));
  },
);
