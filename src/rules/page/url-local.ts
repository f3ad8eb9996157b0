/** A link of the head leads into the house. */
import { hasTagsOrLinks } from "../../syntax/pages/page-gates.ts";
import { linksOf, onPage, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { UNFILLED_ADDRESS } from "../../syntax/values/unfilled.ts";
import { LOCAL_URL } from "../../syntax/values/usual-files.ts";
import type { Finding } from "../../types.ts";

const URLS = /^(?:og:(?:url|image|image:url|image:secure_url|video|audio)|twitter:(?:image|image:src|url|player))$/;

export const rule = onPage(
  {
    id: "page/url-local",
    gate: hasTagsOrLinks,
    severity: "error",
    title: "A link of the head leads into the house, or nowhere",
    why: "A system in test or a template without its value has written it; no reader can reach it.",
    mend: "Build the page with its public address.",
    spec: "house rule",
    examples: [
      {
        good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="canonical" href="http://localhost:3000/a"></head><body></body></html>',
        says: ["canonical is http://localhost:3000/a, expected an address that the public can reach"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/undefined"></head><body></body></html>',
        says: ["og:image is https://example.org/undefined, expected an address that the public can reach"],
      },
    ],
  },
  (page) => [
    ...["canonical", "alternate", "amphtml"].flatMap((rel) =>
      linksOf(page, rel).flatMap(({ link, at }) => judge(rel, link.href ?? "", `${at}/href`)),
    ),
    ...tagsWhere(page, (name) => URLS.test(name)).flatMap(({ name, value, at }) => judge(name, value, at)),
  ],
);

function judge(name: string, url: string, at: string): readonly Finding[] {
  return LOCAL_URL.test(url.trim()) || UNFILLED_ADDRESS.test(url)
    ? [{ at, message: `${name} is ${clip(url.trim())}, expected an address that the public can reach` }]
    : [];
}
