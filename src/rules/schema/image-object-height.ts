/** height of a picture is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("ImageObject", "height", "a size in pixels", {
  id: "schema/image-object-height",
  severity: "error",
  fault: "value",
  title: "height of a picture is blank or ill-formed",
  why: "Consumers choose pictures by size.",
  mend: "Give height a size in pixels, or leave it out.",
  spec: "https://schema.org/height",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        height: 675,
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        height: "high",
      },
      says: ['height of ImageObject is "high", expected a size in pixels'],
    },
  ],
});
