/** A key moment does not say when it ends. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

const CLIP = {
  "@type": "Clip",
  name: "The ribbon",
  startOffset: 10,
  url: "https://news.example/v?t=10",
};
const VIDEO = {
  "@context": "https://schema.org",
  "@type": "VideoObject",
  name: "Book fair",
  thumbnailUrl: "https://news.example/v.jpg",
  uploadDate: "2026-04-25T10:00:00+04:00",
  contentUrl: "https://news.example/v.mp4",
};

export const rule = onNode(
  {
    id: "google/clip-end",
    types: ["Clip"],
    severity: "info",
    title: "A key moment does not say when it ends",
    why: "Google recommends endOffset.",
    mend: "Give endOffset in seconds.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/video",
    verified: false,
    examples: [
      { good: { ...VIDEO, hasPart: { ...CLIP, endOffset: 20 } } },
      { bad: { ...VIDEO, hasPart: CLIP }, says: ["Clip has no endOffset, expected the second at which it ends"] },
    ],
  },
  (node) =>
    node.property !== "hasPart" || node.value.startOffset === undefined || node.value.endOffset !== undefined
      ? NOTHING
      : [{ at: node.pointer, message: "Clip has no endOffset, expected the second at which it ends" }],
);
