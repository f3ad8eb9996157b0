/** A picture of an event is too narrow. */

import { elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { pixels } from "../../syntax/values/pixels.ts";

export const rule = onNode(
  {
    id: "google/event-image-width",
    types: ["Event"],
    properties: ["image"],
    severity: "warning",
    title: "A picture of an event is too narrow",
    why: "Google asks for 720 pixels of width, better 1920.",
    mend: "Give a wider picture.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/event",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Fair",
          image: { "@type": "ImageObject", url: "https://news.example/fair.jpg", width: 1920, height: 1080 },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Fair",
          image: { "@type": "ImageObject", url: "https://news.example/fair.jpg", width: 400, height: 300 },
        },
        says: ["Picture is 400 pixels wide, expected at least 720"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.image, `${node.pointer}/image`).flatMap(({ value, at }) => {
      const image = resolve(value, graph);
      const width = pixels(image?.width);
      return width !== undefined && width < 720
        ? [{ at, message: `Picture is ${width} pixels wide, expected at least 720` }]
        : [];
    }),
);
