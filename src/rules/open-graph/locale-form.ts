/** og:locale is language_TERRITORY. */
import { onTags } from "../../syntax/pages/page-rules.ts";
import { tagFault } from "../../syntax/values/language-tags.ts";

export const rule = onTags(
  ["og:locale", "og:locale:alternate"],
  {
    id: "open-graph/locale-form",
    severity: "warning",
    title: "Open Graph locale is malformed",
    why: "Open Graph wants language and territory joined by an underscore; anything else is read as en_US.",
    mend: "Write for example az_AZ, en_GB, ru_RU or tr_TR.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:locale" content="az_AZ"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="og:locale" content="az-AZ"></head><body></body></html>',
        says: ["og:locale is az-AZ, expected language_TERRITORY such as az_AZ"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:locale" content="en"></head><body></body></html>',
        says: ["og:locale is en, expected language_TERRITORY such as az_AZ"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:locale" content="en_UK"></head><body></body></html>',
        says: ["og:locale is en_UK, expected language_TERRITORY such as az_AZ"],
      },
    ],
  },
  (value) => {
    if (value === "") return undefined;
    const isLocale = /^[a-z]{2,3}_[A-Z]{2}$/.test(value) && tagFault(value.replace("_", "-")) === undefined;
    return isLocale ? undefined : `is ${value}, expected language_TERRITORY such as az_AZ`;
  },
);
