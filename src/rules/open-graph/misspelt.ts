/** Tags with og:, article: or twitter: have names that those vocabularies know. */

import { onPage, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { socialTags } from "../../syntax/pages/social-tags.ts";
import { closest } from "../../syntax/values/closest.ts";

export const rule = onPage(
  {
    id: "open-graph/misspelt",
    severity: "warning",
    title: "Open Graph or card tag has an unknown name",
    why: "A network ignores a name that it does not know, and says nothing.",
    mend: "Correct the name of the property.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:title" content="A road opens"></head><body></body></html>' },
      { good: '<html lang="en"><head><meta property="og:availability" content="instock"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="og:titel" content="x"></head><body></body></html>',
        says: ["Tag og:titel is unknown, expected og:title"],
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:imge" content="x"></head><body></body></html>',
        says: ["Tag twitter:imge is unknown, expected twitter:image"],
      },
      {
        bad: '<html lang="en"><head><meta name="twiter:card" content="summary"></head><body></body></html>',
        says: ["Tag twiter:card is unknown, expected twitter:card"],
      },
    ],
  },
  (page) =>
    tagsWhere(
      page,
      (name) => (/^(?:og|article|twitter):/.test(name) || hasOddPrefix(name)) && !socialTags.has(name),
    ).flatMap(({ name, nameAt }) => {
      const meant = closest(name, socialTags);
      return meant === undefined
        ? []
        : [{ at: nameAt, message: `Tag ${name} is unknown, expected ${meant}`, data: { property: name } }];
    }),
);

/** True for a name whose prefix is nearly one of ours, before a name that is. */
function hasOddPrefix(name: string): boolean {
  const colon = name.indexOf(":");
  const meant = colon < 5 ? undefined : closest(name.slice(0, colon), ["twitter", "article"]);
  return meant !== undefined && socialTags.has(meant + name.slice(colon));
}
