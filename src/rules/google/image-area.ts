/** A picture of an article is too small. */
import { inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { pixels } from "../../syntax/values/pixels.ts";

export const rule = onNode(
  {
    id: "google/image-area",
    types: ["Article"],
    properties: ["image"],
    severity: "warning",
    title: "A picture of an article is too small",
    why: "Google asks for at least 50,000 pixels, width times height.",
    mend: "Give a larger picture.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          image: { "@type": "ImageObject", url: "https://news.example/fair.jpg", width: 1200, height: 675 },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          image: { "@type": "ImageObject", url: "https://news.example/fair.jpg", width: 200, height: 100 },
        },
        says: ["Picture has 200 x 100 pixels, expected at least 50,000 in all"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "image", (value, at) => {
      const image = resolve(value, graph);
      const width = pixels(image?.width);
      const height = pixels(image?.height);
      return width !== undefined && height !== undefined && width > 0 && height > 0 && width * height < 50_000
        ? {
            at: value === image ? `${at}/width` : at,
            message: `Picture has ${width} x ${height} pixels, expected at least 50,000 in all`,
          }
        : undefined;
    }),
);
