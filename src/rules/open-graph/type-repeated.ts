/** og:type is given once. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip, NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/type-repeated",
    gate: hasTags,
    severity: "warning",
    title: "Open Graph type is given several times",
    why: "Of values that contradict one another the first counts; the others show that two programs write the head.",
    mend: "Keep one tag.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:type" content="a"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="og:type" content="a"><meta property="og:type" content="b"></head><body></body></html>',
        says: ["og:type is given again as b, expected only a"],
      },
    ],
  },
  (page) => {
    const [first, ...others] = tagsNamed(page, "og:type");
    if (first === undefined) return NOTHING;
    return others
      .filter(({ value }) => value.trim() !== first.value.trim())
      .map(({ value, at }) => ({
        at,
        message: `og:type is given again as ${clip(value)}, expected only ${clip(first.value)}`,
        related: [{ at: first.at, message: "The first one" }],
      }));
  },
);
