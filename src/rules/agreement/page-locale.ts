/** og:locale and the page's lang are one language. */
import { sameLanguage } from "../../syntax/pages/page-compare.ts";
import { languagesOf, onAgreement } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-locale",
    fault: "language-differs",
    severity: "warning",
    title: "og:locale differs from the language of the page",
    why: "en_US is the default of Open Graph and of many templates; left on a page in another language it is wrong.",
    mend: "Write og:locale from the language of the page.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="az"><head><meta property="og:locale" content="az_AZ"></head><body></body></html>' },
      {
        bad: '<html lang="az"><head><meta property="og:locale" content="en_US"></head><body></body></html>',
        says: ["og:locale is en_US, expected what lang of the page says: az"],
      },
    ],
  },
  ["og:locale", "lang"],
  languagesOf,
  sameLanguage,
);
