/** honorificPrefix of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "honorificPrefix", "text that is not blank", {
  id: "schema/person-honorific-prefix",
  severity: "warning",
  fault: "value",
  title: "honorificPrefix of a person is blank or ill-formed",
  why: "A blank prefix is none.",
  mend: "Give honorificPrefix text that is not blank, or leave it out.",
  spec: "https://schema.org/honorificPrefix",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", honorificPrefix: "Dr" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", honorificPrefix: "" },
      says: ["Person has a blank honorificPrefix, expected text that is not blank"],
    },
  ],
});
