/** A video has no name. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("name", "the title of the video", {
  id: "google/video-name",
  types: ["VideoObject"],
  severity: "error",
  fault: "value",
  title: "A video has no name",
  why: "Google requires it.",
  mend: "Give name.",
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
        thumbnailUrl: "https://news.example/still.jpg",
        uploadDate: "2026-04-25T09:00:00+04:00",
        description: "A walk.",
        contentUrl: "https://news.example/fair.mp4",
      },
      says: ["VideoObject has no name, expected the title of the video"],
    },
  ],
});
