/** caption of a picture is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("ImageObject", "caption", "text that is not blank", {
  id: "schema/image-object-caption",
  severity: "warning",
  fault: "value",
  title: "caption of a picture is blank or ill-formed",
  why: "A blank caption is none.",
  mend: "Give caption text that is not blank, or leave it out.",
  spec: "https://schema.org/caption",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        caption: "Stalls at the fair",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        caption: "",
      },
      says: ["ImageObject has a blank caption, expected text that is not blank"],
    },
  ],
});
