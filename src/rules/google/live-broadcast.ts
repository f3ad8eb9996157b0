/** A live video lacks what its badge needs. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/live-broadcast",
    types: ["BroadcastEvent"],
    severity: "error",
    title: "A live video lacks what its badge needs",
    why: "Google requires isLiveBroadcast and startDate, and endDate once it is over.",
    mend: "Give both.",
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
          publication: { "@type": "BroadcastEvent", isLiveBroadcast: true, startDate: "2026-04-25T09:00:00Z" },
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
          publication: { "@type": "BroadcastEvent", isLiveBroadcast: true },
        },
        says: ["publication has no startDate, expected both isLiveBroadcast and startDate"],
      },
    ],
  },
  (node) => {
    if (node.property !== "publication") return NOTHING;
    const lacks = ["isLiveBroadcast", "startDate"].filter((name) => node.value[name] === undefined);
    return lacks.length === 0
      ? NOTHING
      : [
          {
            at: node.pointer,
            message: `publication has no ${lacks.join(" and no ")}, expected both isLiveBroadcast and startDate`,
          },
        ];
  },
);
