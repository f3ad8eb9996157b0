/** An article has one article:section. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/section-repeated",
    gate: hasTags,
    severity: "warning",
    title: "Article has several sections",
    why: "article:section is a single value; of several only one is read.",
    mend: "Keep the main section, and give the others as article:tag.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="article:section" content="City"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="article:section" content="City"><meta property="article:section" content="Roads"></head><body></body></html>',
        says: ["article:section is given again as Roads, expected one section"],
      },
    ],
  },
  (page) =>
    tagsNamed(page, "article:section")
      .slice(1)
      .map(({ value, at }) => ({
        at,
        message: `article:section is given again as ${clip(value)}, expected one section`,
      })),
);
