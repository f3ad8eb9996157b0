/** license of a picture is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("ImageObject", "license", "a URL or CreativeWork", {
  id: "schema/image-object-license",
  severity: "warning",
  fault: "value",
  title: "license of a picture is blank or ill-formed",
  why: "A licence is read only as a link.",
  mend: "Give license a URL or CreativeWork, or leave it out.",
  spec: "https://schema.org/license",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        license: "https://news.example/licence",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        license: "all rights reserved",
      },
      says: ['license of ImageObject is "all rights reserved", expected a URL or CreativeWork'],
    },
  ],
});
