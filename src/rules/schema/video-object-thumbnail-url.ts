/** thumbnailUrl of a video is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("VideoObject", "thumbnailUrl", "a URL without blanks", {
  id: "schema/video-object-thumbnail-url",
  severity: "error",
  fault: "value",
  title: "thumbnailUrl of a video is blank or ill-formed",
  why: "A still that cannot be fetched shows nothing.",
  mend: "Give thumbnailUrl a URL without blanks, or leave it out.",
  spec: "https://schema.org/thumbnailUrl",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        name: "The fair",
        thumbnailUrl: "https://news.example/still.jpg",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "The fair", thumbnailUrl: "a still" },
      says: ['thumbnailUrl of VideoObject is "a still", expected a URL without blanks'],
    },
  ],
});
