/** Seeking in a video is not described as Google asks. */

import { firstText, onNode } from "../../syntax/schemaorg/data-rules.ts";
import type { Finding, JsonObject } from "../../types.ts";

export const rule = onNode(
  {
    id: "google/seek-target",
    types: ["SeekToAction"],
    severity: "error",
    title: "Seeking in a video is not described as Google asks",
    why: "Google fills the placeholder with a second.",
    mend: "Give target and startOffset-input as on Google's page.",
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
          potentialAction: {
            "@type": "SeekToAction",
            target: "https://x.example/?t={seek_to_second_number}",
            "startOffset-input": "required name=seek_to_second_number",
          },
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
          potentialAction: {
            "@type": "SeekToAction",
            target: "https://x.example/",
            "startOffset-input": "required name=seek_to_second_number",
          },
        },
        says: ["target has no {seek_to_second_number}, expected it in the URL"],
      },
    ],
  },
  (node) => {
    const found: Finding[] = [];
    const target =
      firstText(node.value.target) ??
      (typeof node.value.target === "object" ? firstText((node.value.target as JsonObject).urlTemplate) : undefined);
    if (target === undefined || !target.includes("{seek_to_second_number}"))
      found.push({ at: node.pointer, message: "target has no {seek_to_second_number}, expected it in the URL" });
    if (node.value["startOffset-input"] !== "required name=seek_to_second_number")
      found.push({
        at: node.pointer,
        message: 'SeekToAction has no startOffset-input "required name=seek_to_second_number", expected it',
      });
    return found;
  },
);
