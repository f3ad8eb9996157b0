/** familyName of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "familyName", "text that is not blank", {
  id: "schema/person-family-name",
  severity: "warning",
  fault: "value",
  title: "familyName of a person is blank or ill-formed",
  why: "A blank name is none.",
  mend: "Give familyName text that is not blank, or leave it out.",
  spec: "https://schema.org/familyName",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", familyName: "Lee" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", familyName: "" },
      says: ["Person has a blank familyName, expected text that is not blank"],
    },
  ],
});
