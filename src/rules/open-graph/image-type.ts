/** og:image:type is an image media type that fits the picture's name. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { socialImages } from "../../syntax/pages/social-images.ts";

const TYPES = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["avif", "image/avif"],
]);

export const rule = onPage(
  {
    id: "open-graph/image-type",
    gate: hasTags,
    severity: "warning",
    title: "Open Graph picture has a wrong media type",
    why: "Networks refuse a picture whose declared type is no type or another than the file has.",
    mend: "Write image/jpeg, image/png, image/webp or image/gif.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:type" content="image/jpeg"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:type" content="image/jpg"></head><body></body></html>',
        says: ["og:image:type is image/jpg, expected image/jpeg"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a"><meta property="og:image:type" content="jpeg"></head><body></body></html>',
        says: ["og:image:type is jpeg, expected an image type such as image/jpeg"],
      },
    ],
  },
  (page) =>
    socialImages(page).flatMap(({ url, type, typeAt }) => {
      if (type === undefined || typeAt === undefined) return [];
      // a query may ask the server for another format
      const extension = /\.([a-z0-9]+)$/i.exec(url)?.[1]?.toLowerCase();
      const wanted = extension === undefined ? undefined : TYPES.get(extension);
      if (type === wanted || (wanted === undefined && /^image\/[a-z0-9.+-]+$/.test(type) && type !== "image/jpg"))
        return [];
      return [
        { at: typeAt, message: `og:image:type is ${type}, expected ${wanted ?? "an image type such as image/jpeg"}` },
      ];
    }),
);
