/** The date of a video is not ISO 8601. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isDate, isDateTime } from "../../syntax/values/literals.ts";

export const rule = onText(
  ["uploadDate"],
  {
    id: "google/video-date-form",
    types: ["VideoObject"],
    severity: "error",
    fault: "value",
    title: "The date of a video is not ISO 8601",
    why: "Google cannot read it.",
    mend: "Write YYYY-MM-DDThh:mm:ss with the offset.",
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
          uploadDate: "yesterday",
          description: "A walk.",
          contentUrl: "https://news.example/fair.mp4",
        },
        says: ['uploadDate is "yesterday", expected a date of ISO 8601'],
      },
    ],
  },
  (text) =>
    text.trim() === "" || isDate(text) || isDateTime(text)
      ? undefined
      : `uploadDate is ${JSON.stringify(clip(text))}, expected a date of ISO 8601`,
);
