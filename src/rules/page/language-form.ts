/** The language of a page is a BCP 47 tag. */

import { onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";
import { tagFault } from "../../syntax/values/language-tags.ts";

const LIKE = "a tag such as az or en-GB";

export const rule = onPage(
  {
    id: "page/language-form",
    severity: "error",
    title: "Language of the page is malformed",
    why: "A tag with an underscore or a language's name is not read, and the page counts as of unknown language.",
    mend: "Write a tag such as az, en-GB or zh-Hant.",
    spec: "https://www.rfc-editor.org/rfc/rfc5646",
    examples: [
      { good: '<html lang="az-Latn-AZ"><head></head><body></body></html>' },
      { good: '<html lang="en"><head></head><body></body></html>' },
      {
        bad: '<html lang="az_AZ"><head></head><body></body></html>',
        says: ["Language of the page is az_AZ, expected a tag such as az or en-GB"],
      },
      {
        bad: '<html lang="english"><head></head><body></body></html>',
        says: ["Language of the page is english, expected a tag such as az or en-GB"],
      },
    ],
  },
  (page) => {
    const language = page.language?.trim() ?? "";
    if (language === "") return NOTHING;
    const isFormed =
      /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/i.test(
        language,
      );
    // extended languages such as zh-yue are rare and well
    const expected =
      isFormed && /^[a-z]{2,3}-[a-z]{3}(?:-|$)/i.test(language) ? undefined : isFormed ? tagFault(language) : LIKE;
    if (expected === undefined) return NOTHING;
    return [{ at: "/language", message: `Language of the page is ${language}, expected ${expected}` }];
  },
);
