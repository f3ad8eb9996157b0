/** og:image is a picture that a network can show. */
import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { PLACEHOLDER_PICTURE } from "../../syntax/values/usual-files.ts";

export const rule = onTags(
  ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"],
  {
    id: "open-graph/image-file",
    severity: "warning",
    title: "Open Graph picture is none that a network can show",
    why: "Networks show JPEG, PNG, GIF and WebP; a drawing, a document or a stand-in leaves the card empty or alike on every page.",
    mend: "Give a photograph or drawing of the matter as JPEG or PNG.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/road.jpg"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/road.svg"></head><body></body></html>',
        says: ["og:image is https://example.org/road.svg, expected a picture such as JPEG or PNG"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/placeholder.png"></head><body></body></html>',
        says: ["og:image is the placeholder https://example.org/placeholder.png, expected a picture of the matter"],
      },
    ],
  },
  (value) => {
    if (PLACEHOLDER_PICTURE.test(value)) return `is the placeholder ${clip(value)}, expected a picture of the matter`;
    return /\.(?:svgz?|pdf|mp4|webm|mov|html?|php|tiff?|bmp|ico|psd)$/i.test(value)
      ? `is ${clip(value)}, expected a picture such as JPEG or PNG`
      : undefined;
  },
);
