/** og:image comes with width and height. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { socialImages } from "../../syntax/pages/social-images.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/image-size-missing",
    gate: hasTags,
    severity: "info",
    title: "Open Graph picture has no size",
    why: "Facebook fetches a picture of unknown size in the background, so the first share of a link may show none.",
    mend: "Add og:image:width and og:image:height after og:image.",
    spec: "https://developers.facebook.com/docs/sharing/webmasters/images/",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
        says: ["og:image has no size, expected og:image:width and og:image:height after it"],
      },
    ],
  },
  (page) => {
    const [first] = socialImages(page);
    if (first === undefined || (first.width !== undefined && first.height !== undefined)) return NOTHING;
    return [{ at: first.at, message: "og:image has no size, expected og:image:width and og:image:height after it" }];
  },
);
