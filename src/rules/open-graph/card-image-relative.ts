/** twitter:image is an absolute URL. */

import { onPageOf } from "../../syntax/findings/mends.ts";
import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTags(
  ["twitter:image", "twitter:image:src"],
  {
    id: "open-graph/card-image-relative",
    severity: "error",
    title: "Card picture is no absolute URL",
    why: "X fetches the picture from elsewhere, and shows no card where the URL has no host.",
    mend: "Write the URL with scheme and host.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="twitter:image" content="https://example.org/a.jpg"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:image" content="a.jpg"></head><body></body></html>',
        says: ["twitter:image is a.jpg, expected a URL that begins with https://"],
      },
    ],
  },
  (value) =>
    value === "" || /^https?:\/\/[^\s/]/i.test(value)
      ? undefined
      : `is ${clip(value)}, expected a URL that begins with https://`,
  (value, page) => onPageOf(value.trim(), page.base),
);
