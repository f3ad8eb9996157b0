/** givenName of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "givenName", "text that is not blank", {
  id: "schema/person-given-name",
  severity: "warning",
  fault: "value",
  title: "givenName of a person is blank or ill-formed",
  why: "A blank name is none.",
  mend: "Give givenName text that is not blank, or leave it out.",
  spec: "https://schema.org/givenName",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", givenName: "Ann" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", givenName: "" },
      says: ["Person has a blank givenName, expected text that is not blank"],
    },
  ],
});
