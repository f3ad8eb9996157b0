/** A card with a large picture has a picture. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/card-without-image",
    gate: hasTags,
    severity: "warning",
    title: "Card with a large picture has none",
    why: "X takes twitter:image, else og:image; a summary_large_image without both falls back to text.",
    mend: "Add og:image or twitter:image.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="twitter:card" content="summary_large_image"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:card" content="summary_large_image"></head><body></body></html>',
        says: ["Card with a large picture has none, expected twitter:image or og:image"],
      },
    ],
  },
  (page) => {
    const card = tagsNamed(page, "twitter:card").find(({ value }) => value.trim() === "summary_large_image");
    const images = tagsWhere(page, (name) => /^(?:twitter:image(?::src)?|og:image(?::url)?)$/.test(name));
    if (card === undefined || images.length > 0) return NOTHING;
    return [{ at: card.tagAt, message: "Card with a large picture has none, expected twitter:image or og:image" }];
  },
);
