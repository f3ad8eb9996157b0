/** The kind of a link is misspelt. */

import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { closest } from "../../syntax/values/closest.ts";

const KNOWN = new Set(["canonical", "alternate", "alternative", "amphtml", "stylesheet"]);

export const rule = onPage(
  {
    id: "page/rel-misspelt",
    gate: hasLinks,
    severity: "warning",
    title: "The kind of a link is misspelt",
    why: "A browser or search engine ignores a kind that it does not know.",
    mend: "Correct the spelling.",
    spec: "https://html.spec.whatwg.org/multipage/links.html#linkTypes",
    verified: false,
    examples: [
      { good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><link rel="cannonical" href="https://example.org/a"></head><body></body></html>',
        says: ["rel is cannonical, expected canonical"],
      },
    ],
  },
  (page) =>
    page.links.flatMap(({ rel }, i) =>
      rel.flatMap((word) => {
        const name = word.toLowerCase();
        const meant =
          KNOWN.has(name) || name.length < 6
            ? undefined
            : closest(name, ["canonical", "alternate", "amphtml", "stylesheet"]);
        return meant === undefined ? [] : [{ at: `/links/${i}/rel`, message: `rel is ${word}, expected ${meant}` }];
      }),
    ),
);
