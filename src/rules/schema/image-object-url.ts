/** url of a picture is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("ImageObject", "url", "a URL without blanks", {
  id: "schema/image-object-url",
  severity: "error",
  fault: "value",
  title: "url of a picture is missing, blank or ill-formed",
  why: "A picture that cannot be fetched shows nothing.",
  mend: "Give url a URL without blanks.",
  spec: "https://schema.org/url",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "ImageObject", url: "https://news.example/fair.jpg" } },
    {
      bad: { "@context": "https://schema.org", "@type": "ImageObject" },
      says: ["ImageObject has no url, expected a URL without blanks"],
    },
    {
      bad: { "@context": "https://schema.org", "@type": "ImageObject", url: "fair picture.jpg" },
      says: ['url of ImageObject is "fair picture.jpg", expected a URL without blanks'],
    },
  ],
});
