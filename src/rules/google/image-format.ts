/** A picture has a format that Google does not read. */
import { elementsOf, onNode } from "../../syntax/data-rules.ts";
import { resolve, urlOf } from "../../syntax/graph-index.ts";

export const rule = onNode(
  {
    id: "google/image-format",
    types: ["Article", "Event", "Organization"],
    properties: ["image", "logo"],
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
  (node, _context, graph, name = "image") =>
    elementsOf(node.value[name], `${node.pointer}/${name}`).flatMap(({ value, at }) => {
      const url = urlOf(resolve(value, graph) ?? value);
      const ending =
        url === undefined
          ? undefined
          : /\.(tiff?|heic|heif|psd|pdf|eps|ai|mp4|mov|webm|docx?)(?:[?#]|$)/i.exec(url)?.[1];
      return ending === undefined
        ? []
        : [{ at, message: `Picture is of the format ${ending}, expected BMP, GIF, JPEG, PNG, WebP, SVG or AVIF` }];
    }),
);
