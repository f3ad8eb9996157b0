/** image of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "image", "an ImageObject or a URL", {
  id: "schema/person-image",
  severity: "warning",
  fault: "value",
  title: "image of a person is blank or ill-formed",
  why: "A picture that cannot be fetched shows nothing.",
  mend: "Give image an ImageObject or a URL, or leave it out.",
  spec: "https://schema.org/image",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Person",
        name: "Ann Lee",
        image: "https://news.example/ann.jpg",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", image: "a portrait" },
      says: ['image of Person is "a portrait", expected an ImageObject or a URL'],
    },
  ],
});
