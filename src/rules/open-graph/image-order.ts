/** Size, type and text of a picture stand after its og:image. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/image-order",
    gate: hasTags,
    severity: "warning",
    title: "Picture properties stand before their picture",
    why: "Structured properties belong to the last og:image before them; before the first they belong to none, and networks drop them.",
    mend: "Put og:image first, and its width, height, type and alt right after it.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="1200"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image:width" content="1200"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
        says: ["og:image:width stands before any og:image, expected it after the picture that it describes"],
      },
    ],
  },
  (page) => {
    const tags = tagsWhere(page, (name) => name === "og:image" || name.startsWith("og:image:"));
    const first = tags.findIndex(({ name }) => name === "og:image" || name === "og:image:url");
    if (first < 0) return NOTHING;
    return tags.slice(0, first).map(({ name, tagAt }) => ({
      at: tagAt,
      message: `${name} stands before any og:image, expected it after the picture that it describes`,
    }));
  },
);
