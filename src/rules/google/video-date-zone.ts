/** A time of a video has no offset. */

import { withZone } from "../../syntax/findings/mends.ts";
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["uploadDate", "expires"],
  {
    id: "google/video-date-zone",
    types: ["VideoObject"],
    severity: "warning",
    fault: "zone",
    title: "A time of a video has no offset",
    why: "Google then takes the zone of its crawler.",
    mend: "Add the offset.",
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
          uploadDate: "2026-04-25T09:00:00",
          description: "A walk.",
          contentUrl: "https://news.example/fair.mp4",
        },
        says: [
          "uploadDate is 2026-04-25T09:00:00 without offset, expected one, since Google takes the zone of its crawler",
        ],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/.test(text)
      ? `${name} is ${text} without offset, expected one, since Google takes the zone of its crawler`
      : undefined,
  withZone,
);
