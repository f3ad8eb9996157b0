/** og:locale and the page's lang are one language. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { sameLanguage } from "../../syntax/page-compare.ts";
import { onPage, tagsNamed } from "../../syntax/page-rules.ts";

export const rule = onPage(
  {
    id: "agreement/page-locale",
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
        says: ["og:locale is en_US, expected the language of the page az"],
      },
    ],
  },
  (page) => {
    const language = page.language;
    if (language === undefined) return NOTHING;
    return tagsNamed(page, "og:locale")
      .filter(({ value }) => !sameLanguage(value, language))
      .map(({ value, at }) => ({
        at,
        message: `og:locale is ${clip(value)}, expected the language of the page ${language}`,
        related: [{ at: "/language", message: "The language of the page" }],
      }));
  },
);
