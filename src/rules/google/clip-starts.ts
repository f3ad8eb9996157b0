/** Two key moments start at once. */
import { elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/clip-starts",
    types: ["VideoObject"],
    properties: ["hasPart"],
    severity: "error",
    title: "Two key moments start at once",
    why: "Google refuses both.",
    mend: "Correct startOffset.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/video",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "The fair",
          thumbnailUrl: "https://news.example/still.jpg",
          uploadDate: "2026-04-25T09:00:00+04:00",
          description: "A walk.",
          contentUrl: "https://news.example/fair.mp4",
          hasPart: [
            { "@type": "Clip", name: "a", startOffset: 0, url: "https://x.example/?t=0" },
            { "@type": "Clip", name: "b", startOffset: 9, url: "https://x.example/?t=9" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "The fair",
          thumbnailUrl: "https://news.example/still.jpg",
          uploadDate: "2026-04-25T09:00:00+04:00",
          description: "A walk.",
          contentUrl: "https://news.example/fair.mp4",
          hasPart: [
            { "@type": "Clip", name: "a", startOffset: 0, url: "https://x.example/?t=0" },
            { "@type": "Clip", name: "b", startOffset: 0, url: "https://x.example/?t=9" },
          ],
        },
        says: ["Two clips start at 0, expected each at its own second"],
      },
    ],
  },
  (node, _context, graph) => {
    const seen = new Set<string>();
    return elementsOf(node.value.hasPart, `${node.pointer}/hasPart`).flatMap(({ value, at }) => {
      const start = resolve(value, graph)?.startOffset;
      if (start === undefined) return [];
      const key = String(start);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ at: `${at}/startOffset`, message: `Two clips start at ${key}, expected each at its own second` }];
    });
  },
);
