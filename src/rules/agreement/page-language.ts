/** inLanguage and the page's lang are one language. */
import { sameLanguage } from "../../syntax/pages/page-compare.ts";
import { languagesOf, onAgreement } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-language",
    fault: "language-differs",
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
        says: ["inLanguage is az, expected what lang of the page says: en"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:locale" content="az_AZ"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "inLanguage": "az"}</script></body></html>',
        says: ["lang of the page is en, expected what inLanguage says: az"],
      },
    ],
  },
  ["inLanguage", "lang"],
  languagesOf,
  sameLanguage,
);
