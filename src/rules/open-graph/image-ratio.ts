/** The first picture has about the shape of a preview, 1.91 to 1. */

import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { socialImages } from "../../syntax/pages/social-images.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/image-ratio",
    gate: hasTags,
    severity: "info",
    title: "Open Graph picture will be cropped",
    why: "Previews are about 1.91 times as wide as high; a picture of another shape loses its edges, often heads.",
    mend: "Give a picture of 1200 by 630 pixels first.",
    spec: "https://developers.facebook.com/docs/sharing/webmasters/images/",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="800"><meta property="og:image:height" content="800"></head><body></body></html>',
        says: ["og:image is 1.00 times as wide as high, expected about 1.91"],
      },
    ],
  },
  (page) => {
    const [first] = socialImages(page);
    if (first?.width === undefined || first.height === undefined || first.height === 0) return NOTHING;
    const ratio = first.width / first.height;
    if (ratio >= 1.3 && ratio <= 2.2) return NOTHING;
    return [
      {
        at: first.at,
        message: `og:image is ${ratio.toFixed(2)} times as wide as high, expected about 1.91`,
        data: { ratio },
      },
    ];
  },
);
