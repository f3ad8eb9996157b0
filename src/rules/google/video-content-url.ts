/** A video names neither its file nor its player. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "contentUrl",
  "the URL of the file",
  {
    id: "google/video-content-url",
    types: ["VideoObject"],
    severity: "info",
    fault: "value",
    title: "A video names neither its file nor its player",
    why: "Google recommends contentUrl, or else embedUrl.",
    mend: "Give contentUrl.",
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
          description: "A walk.",
        },
        says: ["VideoObject has no contentUrl, expected the URL of the file"],
      },
    ],
  },
  { or: ["embedUrl"] },
);
