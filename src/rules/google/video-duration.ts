/** The duration of a video is not ISO 8601. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isDuration } from "../../syntax/values/literals.ts";

export const rule = onText(
  ["duration"],
  {
    id: "google/video-duration",
    types: ["VideoObject"],
    severity: "error",
    fault: "value",
    title: "The duration of a video is not ISO 8601",
    why: "Google cannot read it.",
    mend: "Write PT and hours, minutes, seconds.",
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
          duration: "PT1M30S",
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
          duration: "90",
        },
        says: ['duration is "90", expected ISO 8601 such as PT1M30S'],
      },
    ],
  },
  (text) =>
    text.trim() === "" || isDuration(text)
      ? undefined
      : `duration is ${JSON.stringify(clip(text))}, expected ISO 8601 such as PT1M30S`,
);
