/** sameAs of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "sameAs", "a URL without blanks", {
  id: "schema/person-same-as",
  severity: "error",
  fault: "value",
  title: "sameAs of a person is blank or ill-formed",
  why: "sameAs identifies a person by URL.",
  mend: "Give sameAs a URL without blanks, or leave it out.",
  spec: "https://schema.org/sameAs",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Person",
        name: "Ann Lee",
        sameAs: "https://www.wikidata.org/wiki/Q1",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", sameAs: "Ann on Wikidata" },
      says: ['sameAs of Person is "Ann on Wikidata", expected a URL without blanks'],
    },
  ],
});
