/** creditText of a picture is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("ImageObject", "creditText", "text that is not blank", {
  id: "schema/image-object-credit-text",
  severity: "warning",
  fault: "value",
  title: "creditText of a picture is blank or ill-formed",
  why: "A blank credit names no one.",
  mend: "Give creditText text that is not blank, or leave it out.",
  spec: "https://schema.org/creditText",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        creditText: "Ann Lee",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        url: "https://news.example/fair.jpg",
        creditText: "",
      },
      says: ["ImageObject has a blank creditText, expected text that is not blank"],
    },
  ],
});
