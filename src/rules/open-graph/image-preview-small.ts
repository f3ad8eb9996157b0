/** The picture that og:image declares is at least 600 by 315 pixels. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { socialImages } from "../../syntax/pages/social-images.ts";

export const rule = onPage(
  {
    id: "open-graph/image-preview-small",
    gate: hasTags,
    severity: "warning",
    title: "Open Graph picture gives only a small preview",
    why: "Below 600 by 315 pixels Facebook shows a small square beside the title in place of a large picture.",
    mend: "Give a picture of 1200 by 630 pixels.",
    spec: "https://developers.facebook.com/docs/sharing/webmasters/images/",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="600"><meta property="og:image:height" content="315"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="599"><meta property="og:image:height" content="400"></head><body></body></html>',
        says: ["og:image has 599 by 400 pixels, expected at least 600 by 315"],
      },
    ],
  },
  (page) =>
    socialImages(page).flatMap(({ at, width, height }) =>
      width !== undefined && height !== undefined && (width < 600 || height < 315) && width >= 200 && height >= 200
        ? [
            {
              at,
              message: `og:image has ${width} by ${height} pixels, expected at least 600 by 315`,
              data: { width, height },
            },
          ]
        : [],
    ),
);
