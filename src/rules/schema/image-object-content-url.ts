/** contentUrl of a picture is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("ImageObject", "contentUrl", "a URL without blanks", {
  id: "schema/image-object-content-url",
  severity: "error",
  fault: "value",
  title: "contentUrl of a picture is blank or ill-formed",
  why: "A picture that cannot be fetched shows nothing.",
  mend: "Give contentUrl a URL without blanks, or leave it out.",
  spec: "https://schema.org/contentUrl",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        contentUrl: "https://news.example/fair.jpg",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        contentUrl: "fair picture.jpg",
      },
      says: ['contentUrl of ImageObject is "fair picture.jpg", expected a URL without blanks'],
    },
  ],
});
