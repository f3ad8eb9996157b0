/** url of a place is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Place", "url", "a URL without blanks", {
  id: "schema/place-url",
  severity: "error",
  fault: "value",
  title: "url of a place is blank or ill-formed",
  why: "The URL tells one place from another.",
  mend: "Give url a URL without blanks, or leave it out.",
  spec: "https://schema.org/url",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Place", name: "City hall", url: "https://hall.example/" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Place", name: "City hall", url: "the hall's page" },
      says: ['url of Place is "the hall\'s page", expected a URL without blanks'],
    },
  ],
});
