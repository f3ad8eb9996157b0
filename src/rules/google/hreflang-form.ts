/** hreflang is a language, perhaps with script and region, or x-default. */
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";
import { tagFault } from "../../syntax/values/language-tags.ts";

export const rule = onPage(
  {
    id: "google/hreflang-form",
    gate: hasLinks,
    severity: "error",
    title: "hreflang is malformed",
    why: "Google ignores a version whose language it cannot read; az_AZ and uk for Britain are frequent slips.",
    mend: "Write a BCP 47 tag such as az, en-GB or zh-Hant-TW.",
    spec: "https://developers.google.com/search/docs/specialty/international/localized-versions",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" hreflang="az" href="https://example.org/x"><link rel="alternate" hreflang="en-GB" href="https://example.org/x"><link rel="alternate" hreflang="x-default" href="https://example.org/x"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" hreflang="az_AZ" href="https://example.org/x"></head><body></body></html>',
        says: ["hreflang is az_AZ, expected a language tag such as az or en-GB"],
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" hreflang="en-UK" href="https://example.org/x"></head><body></body></html>',
        says: ["hreflang is en-UK, expected the region of ISO 3166-1, such as GB"],
      },
    ],
  },
  (page) =>
    linksOf(page, "alternate").flatMap(({ link, at }) => {
      const { hreflang } = link;
      if (hreflang === undefined || hreflang.toLowerCase() === "x-default") return [];
      const isFormed = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(hreflang);
      const expected = isFormed ? tagFault(hreflang) : "a language tag such as az or en-GB";
      if (expected === undefined) return [];
      return [{ at: `${at}/hreflang`, message: `hreflang is ${hreflang}, expected ${expected}` }];
    }),
);
