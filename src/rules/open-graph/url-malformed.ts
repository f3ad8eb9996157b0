/** A URL of a tag is malformed. */

import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTags(
  [
    "og:url",
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "og:video",
    "og:audio",
    "twitter:image",
    "twitter:image:src",
  ],
  {
    id: "open-graph/url-malformed",
    severity: "error",
    title: "A URL of a tag is malformed",
    why: "Networks fetch another address, or none.",
    mend: "Write the address without blanks, with one scheme and a host.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a b.jpg"></head><body></body></html>',
        says: ["og:image is https://example.org/a b.jpg, expected a URL without blanks, with scheme and host"],
      },
    ],
  },
  (value) =>
    /^https?:\/\/[^\s/]/i.test(value) &&
    (/\s/.test(value) || !URL.canParse(value) || /^https?:\/\/https?[:/]/i.test(value))
      ? `is ${clip(value)}, expected a URL without blanks, with scheme and host`
      : undefined,
);
