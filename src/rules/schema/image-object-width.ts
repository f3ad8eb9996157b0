/** width of a picture is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("ImageObject", "width", "a size in pixels", {
  id: "schema/image-object-width",
  severity: "error",
  fault: "value",
  title: "width of a picture is blank or ill-formed",
  why: "Consumers choose pictures by size.",
  mend: "Give width a size in pixels, or leave it out.",
  spec: "https://schema.org/width",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        width: 1200,
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        width: "wide",
      },
      says: ['width of ImageObject is "wide", expected a size in pixels'],
    },
  ],
});
