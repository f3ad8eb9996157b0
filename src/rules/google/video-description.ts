/** A video has no description. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("description", "what the video shows", {
  id: "google/video-description",
  types: ["VideoObject"],
  severity: "info",
  fault: "value",
  title: "A video has no description",
  why: "Google recommends it.",
  mend: "Give description.",
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
        thumbnailUrl: "https://news.example/still.jpg",
        uploadDate: "2026-04-25T09:00:00+04:00",
        contentUrl: "https://news.example/fair.mp4",
      },
      says: ["VideoObject has no description, expected what the video shows"],
    },
  ],
});
