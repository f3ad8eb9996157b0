/** og:image:secure_url begins with https. */

import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTags(
  ["og:image:secure_url", "og:video:secure_url", "og:audio:secure_url"],
  {
    id: "open-graph/secure-url",
    severity: "warning",
    title: "Secure image URL is not secure",
    why: "The property exists for pages that need HTTPS; with any other scheme it has no use.",
    mend: "Give the https URL, or leave the tag out.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image:secure_url" content="https://example.org/a.jpg"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image:secure_url" content="http://example.org/a.jpg"></head><body></body></html>',
        says: ["og:image:secure_url is http://example.org/a.jpg, expected an https URL"],
      },
    ],
  },
  (value) => (/^http:/i.test(value) ? `is ${clip(value)}, expected an https URL` : undefined),
);
