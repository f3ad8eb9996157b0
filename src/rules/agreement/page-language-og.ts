/** inLanguage and og:locale are one language. */
import { sameLanguage } from "../../syntax/pages/page-compare.ts";
import { languagesOf, onAgreement } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-language-og",
    fault: "language-differs",
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
        says: ["og:locale is en_US, expected what inLanguage says: az"],
      },
    ],
  },
  ["inLanguage", "og:locale"],
  languagesOf,
  sameLanguage,
);
