/** A video has expired. */

import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "google/video-expired",
    types: ["VideoObject"],
    properties: ["expires"],
    severity: "warning",
    title: "A video has expired",
    why: "Google no longer shows it.",
    mend: "Take expires out if the video does not expire.",
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
          expires: "2027-01-01",
        },
        now: "2026-04-25T10:00:00Z",
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
          expires: "2026-01-01",
        },
        says: ["expires is 2026-01-01, expected a later date than now (2026-04-25T10:00:00Z)"],
        now: "2026-04-25T10:00:00Z",
      },
    ],
  },
  (node, { now }) => {
    const expires = firstText(node.value.expires);
    return expires === undefined || now === undefined || !isEarlier(expires, now)
      ? NOTHING
      : [
          {
            at: `${node.pointer}/expires`,
            message: `expires is ${clip(expires)}, expected a later date than now (${now})`,
          },
        ];
  },
);
