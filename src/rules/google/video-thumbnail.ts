/** A video has no still. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "thumbnailUrl",
  "the URL of a still",
  {
    id: "google/video-thumbnail",
    types: ["VideoObject"],
    severity: "error",
    fault: "value",
    title: "A video has no still",
    why: "Google requires it.",
    mend: "Give thumbnailUrl.",
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
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "The fair",
          uploadDate: "2026-04-25T09:00:00+04:00",
          description: "A walk.",
          contentUrl: "https://news.example/fair.mp4",
        },
        says: ["VideoObject has no thumbnailUrl, expected the URL of a still"],
      },
    ],
  },
  { or: ["thumbnail"] },
);
