/** affiliation of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "affiliation", "an object or text that names one", {
  id: "schema/person-affiliation",
  severity: "warning",
  fault: "value",
  title: "affiliation of a person is blank or ill-formed",
  why: "A blank affiliation is none.",
  mend: "Give affiliation an object or text that names one, or leave it out.",
  spec: "https://schema.org/affiliation",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", affiliation: "" },
      says: ["Person has a blank affiliation, expected an object or text that names one"],
    },
  ],
});
