/** Each article:tag holds one tag. */

import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTags(
  ["article:tag"],
  {
    id: "open-graph/tags-packed",
    severity: "warning",
    title: "Several tags stand in one article:tag",
    why: "article:tag is an array, one tag a meta element; a list in one element is read as a single long tag.",
    mend: "Write one meta element for each tag.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:tag" content="roads"><meta property="article:tag" content="Baku, Azerbaijan"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:tag" content="roads, city, transport"></head><body></body></html>',
        says: ["article:tag is roads, city, transport, expected one tag in each element"],
      },
    ],
  },
  (value) =>
    value.split(/[,;]/).filter((part) => part.trim() !== "").length > 2
      ? `is ${clip(value)}, expected one tag in each element`
      : undefined,
);
