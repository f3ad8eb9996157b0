/** Each language version has one absolute address. */

import { isAbsoluteUrl } from "../../syntax/html/page-urls.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import type { Finding } from "../../types.ts";

export const rule = onPage(
  {
    id: "google/hreflang-link",
    gate: hasLinks,
    severity: "warning",
    title: "A language version has no absolute address, or two",
    why: "Google asks for fully qualified URLs of the versions, one for each language.",
    mend: "Write one whole URL, https:// and all, for each language.",
    spec: "https://developers.google.com/search/docs/specialty/international/localized-versions",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" hreflang="de" href="https://example.org/de/x"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" hreflang="de" href="/de/x"></head><body></body></html>',
        says: ["href of the version de is /de/x, expected an absolute URL"],
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" hreflang="de"></head><body></body></html>',
        says: ["Version de has no href, expected an absolute URL"],
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" hreflang="de" href="https://example.org/de/x"><link rel="alternate" hreflang="de" href="https://example.org/de/y"></head><body></body></html>',
        says: ["hreflang de stands twice, expected one address for each language"],
      },
    ],
  },
  (page) => {
    const seen = new Map<string, string>();
    return linksOf(page, "alternate").flatMap(({ link, at }): readonly Finding[] => {
      const { hreflang, href } = link;
      // a feed in another language is no version of the page
      if (hreflang === undefined || link.type !== undefined || link.media !== undefined) return [];
      if (href === undefined || href.trim() === "")
        return [{ at, message: `Version ${hreflang} has no href, expected an absolute URL` }];
      if (!isAbsoluteUrl(href)) {
        const message = `href of the version ${hreflang} is ${clip(href)}, expected an absolute URL`;
        return [{ at: `${at}/href`, message }];
      }
      const before = seen.get(hreflang.toLowerCase());
      seen.set(hreflang.toLowerCase(), href);
      return before === undefined || before === href
        ? []
        : [
            {
              at: `${at}/hreflang`,
              message: `hreflang ${hreflang} stands twice, expected one address for each language`,
            },
          ];
    });
  },
);
