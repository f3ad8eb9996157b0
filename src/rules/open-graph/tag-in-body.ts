/** Open Graph tags stand in the head. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/tag-in-body",
    gate: hasTags,
    severity: "warning",
    title: "Open Graph tag stands in the body",
    why: "Readers of Open Graph read the head; an element that may not stand there ends it early and puts the rest into the body.",
    mend: "Move the tag into the head, above anything that belongs in the body.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:title" content="A road opens"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head></head><body><meta property="og:title" content="A road opens"></body></html>',
        says: ["Tag og:title stands in the body, expected it in the head"],
      },
    ],
  },
  (page) => {
    const first = page.metas.findIndex(({ name, inHead }) => !inHead && /^(?:og|article):/.test(name));
    if (first < 0 || !page.isWhole) return NOTHING;
    return [
      { at: `/metas/${first}`, message: `Tag ${page.metas[first]?.name} stands in the body, expected it in the head` },
    ];
  },
);
