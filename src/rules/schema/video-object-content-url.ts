/** contentUrl of a video is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("VideoObject", "contentUrl", "a URL without blanks", {
  id: "schema/video-object-content-url",
  severity: "error",
  fault: "value",
  title: "contentUrl of a video is blank or ill-formed",
  why: "A file that cannot be fetched plays nothing.",
  mend: "Give contentUrl a URL without blanks, or leave it out.",
  spec: "https://schema.org/contentUrl",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        name: "The fair",
        contentUrl: "https://news.example/fair.mp4",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "The fair", contentUrl: "the file" },
      says: ['contentUrl of VideoObject is "the file", expected a URL without blanks'],
    },
  ],
});
