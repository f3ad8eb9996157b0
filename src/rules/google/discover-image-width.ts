/** A picture is too narrow for Discover. */

import { elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { pixels } from "../../syntax/values/pixels.ts";

export const rule = onNode(
  {
    id: "google/discover-image-width",
    types: ["Article"],
    properties: ["image"],
    severity: "info",
    title: "A picture is too narrow for Discover",
    why: "Discover shows large pictures from 1200 pixels of width.",
    mend: "Give a wider picture.",
    spec: "https://developers.google.com/search/docs/appearance/google-discover",
    checkedOn: "2026-07-01",
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
          image: { "@type": "ImageObject", url: "https://news.example/fair.jpg", width: 800, height: 450 },
        },
        says: ["Picture is 800 pixels wide, expected at least 1200 for Discover"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.image, `${node.pointer}/image`).flatMap(({ value, at }) => {
      const image = resolve(value, graph);
      const width = pixels(image?.width);
      const height = pixels(image?.height);
      return width !== undefined && width < 1200 && (height === undefined || width * height >= 50_000)
        ? [{ at, message: `Picture is ${width} pixels wide, expected at least 1200 for Discover` }]
        : [];
    }),
);
