/** hreflang is a language, perhaps with script and region, or x-default. */
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "google/hreflang-form",
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
    ],
  },
  (page) =>
    linksOf(page, "alternate").flatMap(({ link, at }) =>
      link.hreflang === undefined ||
      /^(?:x-default|[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)$/i.test(link.hreflang)
        ? []
        : [
            {
              at: `${at}/hreflang`,
              message: `hreflang is ${link.hreflang}, expected a language tag such as az or en-GB`,
            },
          ],
    ),
);
