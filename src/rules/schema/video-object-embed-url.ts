/** embedUrl of a video is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("VideoObject", "embedUrl", "a URL without blanks", {
  id: "schema/video-object-embed-url",
  severity: "error",
  fault: "value",
  title: "embedUrl of a video is blank or ill-formed",
  why: "A player that cannot be fetched plays nothing.",
  mend: "Give embedUrl a URL without blanks, or leave it out.",
  spec: "https://schema.org/embedUrl",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        name: "The fair",
        embedUrl: "https://news.example/player/1",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "The fair", embedUrl: "the player" },
      says: ['embedUrl of VideoObject is "the player", expected a URL without blanks'],
    },
  ],
});
