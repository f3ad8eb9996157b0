/** A picture has a format that Google does not read. */
import { onPicture } from "../../syntax/schemaorg/pictures.ts";

const FOREIGN = /\.(tiff?|heic|heif|psd|pdf|eps|ai|mp4|mov|webm|docx?)(?:[?#]|$)/i;

export const rule = onPicture(
  ["image", "logo"],
  {
    id: "google/image-format",
    types: ["Article", "Event", "Organization"],
    severity: "error",
    title: "A picture has a format that Google does not read",
    why: "Google Images takes BMP, GIF, JPEG, PNG, WebP, SVG and AVIF.",
    mend: "Give the picture in one of these.",
    spec: "https://developers.google.com/search/docs/appearance/google-images",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          image: "https://news.example/fair.jpg",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          image: "https://news.example/fair.tiff",
        },
        says: ["Picture is of the format tiff, expected BMP, GIF, JPEG, PNG, WebP, SVG or AVIF"],
      },
    ],
  },
  (url) => {
    const ending = FOREIGN.exec(url)?.[1];
    return ending === undefined
      ? undefined
      : `Picture is of the format ${ending}, expected BMP, GIF, JPEG, PNG, WebP, SVG or AVIF`;
  },
);
