/** A video leads to the page and not to the file or player. */

import { clip, firstText, onNode } from "../../syntax/schemaorg/data-rules.ts";
import type { Finding } from "../../types.ts";

export const rule = onNode(
  {
    id: "google/video-file",
    types: ["VideoObject"],
    severity: "error",
    title: "A video leads to the page and not to the file or player",
    why: "Google cannot fetch the video.",
    mend: "Give the file in contentUrl, the player in embedUrl, the page in url.",
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
          contentUrl: "https://www.youtube.com/watch?v=1",
        },
        says: ["contentUrl is the page https://www.youtube.com/watch?v=1, expected the file of the video"],
      },
    ],
  },
  (node) => {
    const file = firstText(node.value.contentUrl);
    const player = firstText(node.value.embedUrl);
    const page = firstText(node.value.url);
    const found: Finding[] = [];
    if (
      file !== undefined &&
      (file === page || /\/\/(?:www\.)?(?:youtube\.com\/watch|youtu\.be\/|vimeo\.com\/\d)/.test(file))
    )
      found.push({
        at: `${node.pointer}/contentUrl`,
        message: `contentUrl is the page ${clip(file)}, expected the file of the video`,
      });
    if (player !== undefined && (player === page || /\/\/(?:www\.)?youtube\.com\/watch/.test(player)))
      found.push({
        at: `${node.pointer}/embedUrl`,
        message: `embedUrl is the page ${clip(player)}, expected the player`,
      });
    return found;
  },
);
