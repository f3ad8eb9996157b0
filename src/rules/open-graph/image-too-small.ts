/** The picture that og:image declares is at least 200 by 200 pixels. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { socialImages } from "../../syntax/pages/social-images.ts";

export const rule = onPage(
  {
    id: "open-graph/image-too-small",
    gate: hasTags,
    severity: "error",
    title: "Open Graph picture is too small",
    why: "Facebook shows no picture that has less than 200 pixels in one direction.",
    mend: "Give a picture of 1200 by 630 pixels.",
    spec: "https://developers.facebook.com/docs/sharing/webmasters/images/",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="200"><meta property="og:image:height" content="200"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:width" content="199"><meta property="og:image:height" content="300"></head><body></body></html>',
        says: ["og:image has 199 by 300 pixels, expected at least 200 by 200"],
      },
    ],
  },
  (page) =>
    socialImages(page).flatMap(({ at, width, height, widthAt, heightAt }) =>
      width !== undefined && height !== undefined && (width < 200 || height < 200)
        ? [
            {
              at: (width < 200 ? widthAt : heightAt) ?? at,
              message: `og:image has ${width} by ${height} pixels, expected at least 200 by 200`,
              data: { width, height },
            },
          ]
        : [],
    ),
);
