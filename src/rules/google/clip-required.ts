/** A key moment lacks name, start or address. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/clip-required",
    types: ["Clip"],
    severity: "error",
    title: "A key moment lacks name, start or address",
    why: "Google requires the three.",
    mend: "Give name, startOffset and url.",
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
          hasPart: { "@type": "Clip", name: "Opening", startOffset: 0, url: "https://news.example/v?t=0" },
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
          hasPart: { "@type": "Clip", name: "Opening", startOffset: 0 },
        },
        says: ["Clip has no url, expected name, startOffset and url"],
      },
    ],
  },
  (node) => {
    if (node.property !== "hasPart") return NOTHING;
    const lacks = ["name", "startOffset", "url"].filter((name) => node.value[name] === undefined);
    return lacks.length === 0
      ? NOTHING
      : [{ at: node.pointer, message: `Clip has no ${lacks.join(" and no ")}, expected name, startOffset and url` }];
  },
);
