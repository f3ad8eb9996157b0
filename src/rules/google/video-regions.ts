/** A video lists regions both ways. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/video-regions",
    types: ["VideoObject"],
    severity: "warning",
    title: "A video lists regions both ways",
    why: "The two contradict each other.",
    mend: "Keep one.",
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
          regionsAllowed: "AZ",
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
          regionsAllowed: "AZ",
          ineligibleRegion: "US",
        },
        says: ["Video has both regionsAllowed and ineligibleRegion, expected one of them"],
      },
    ],
  },
  (node) =>
    isPresent(node.value.regionsAllowed) && isPresent(node.value.ineligibleRegion)
      ? [
          {
            at: `${node.pointer}/ineligibleRegion`,
            key: true,
            message: "Video has both regionsAllowed and ineligibleRegion, expected one of them",
          },
        ]
      : NOTHING,
);
