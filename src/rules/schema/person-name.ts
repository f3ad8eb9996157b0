/** name of a person is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "name", "text that is not blank", {
  id: "schema/person-name",
  severity: "error",
  fault: "value",
  title: "name of a person is missing, blank or ill-formed",
  why: "A person without a name is no one.",
  mend: "Give name text that is not blank.",
  spec: "https://schema.org/name",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person" },
      says: ["Person has no name, expected text that is not blank"],
    },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "" },
      says: ["Person has a blank name, expected text that is not blank"],
    },
  ],
});
