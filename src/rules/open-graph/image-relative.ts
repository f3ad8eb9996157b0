/** og:image is an absolute URL. */

import { onPageOf } from "../../syntax/findings/mends.ts";
import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTags(
  ["og:image", "og:image:url", "og:image:secure_url"],
  {
    id: "open-graph/image-relative",
    severity: "error",
    title: "Open Graph image is no absolute URL",
    why: "A value of type URL begins with http:// or https://; networks fetch it from elsewhere and do not know the page's base.",
    mend: "Write the URL with scheme and host.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="/a"></head><body></body></html>',
        says: ["og:image is /a, expected a URL that begins with https://"],
      },
    ],
  },
  (value) =>
    value === "" || /^https?:\/\/[^\s/]/i.test(value)
      ? undefined
      : `is ${clip(value)}, expected a URL that begins with https://`,
  (value, page) => onPageOf(value.trim(), page.base),
);
