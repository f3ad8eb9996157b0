/** url of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "url", "a URL without blanks", {
  id: "schema/person-url",
  severity: "error",
  fault: "value",
  title: "url of a person is blank or ill-formed",
  why: "The URL tells one Ann Lee from another.",
  mend: "Give url a URL without blanks, or leave it out.",
  spec: "https://schema.org/url",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", url: "https://news.example/ann" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", url: "Ann's page" },
      says: ['url of Person is "Ann\'s page", expected a URL without blanks'],
    },
  ],
});
