/** The page's lang and the language of what its head says. */
import { onPage, pageArticle, said, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";
import { otherLanguageOf } from "../../syntax/values/usual-words.ts";

const page = (lang: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Book fair opens in Lachin</title><meta name="description" content="The stalls open at ten in the morning and the readings are free for all of the visitors of the fair."></head><body><h1>Book fair opens in Lachin</h1></body></html>`;

export const rule = onPage(
  {
    id: "page/language-of-text",
    severity: "warning",
    title: "The page is in another language than its lang says",
    why: "Screen readers, translators and search engines read it as what it is not.",
    mend: "Correct lang of the html element.",
    spec: "https://www.w3.org/TR/WCAG22/#language-of-page",
    checkedOn: "2026-11-24",
    examples: [
      { good: page("en") },
      { bad: page("az"), says: ["lang of the page is az and its description reads as en, expected one language"] },
    ],
  },
  (own, subject) => {
    const { language } = own;
    if (language === undefined) return NOTHING;
    const article = pageArticle(subject);
    // where the article says its language, the two are compared
    if (article !== undefined && said(article, "inLanguage").length > 0) return NOTHING;
    const texts = [...own.titles, ...own.headings];
    for (const name of ["description", "og:description"])
      for (const { value } of tagsNamed(own, name)) texts.push(value);
    const told = otherLanguageOf([...new Set(texts)].join(" "), language);
    if (told === undefined) return NOTHING;
    const declared = language.trim().slice(0, 2).toLowerCase();
    return [
      {
        at: "/language",
        message: `lang of the page is ${declared} and its description reads as ${told}, expected one language`,
      },
    ];
  },
);
