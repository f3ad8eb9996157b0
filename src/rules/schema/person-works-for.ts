/** worksFor of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "worksFor", "an object or text that names one", {
  id: "schema/person-works-for",
  severity: "warning",
  fault: "value",
  title: "worksFor of a person is blank or ill-formed",
  why: "A blank employer is none.",
  mend: "Give worksFor an object or text that names one, or leave it out.",
  spec: "https://schema.org/worksFor",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", worksFor: "" },
      says: ["Person has a blank worksFor, expected an object or text that names one"],
    },
  ],
});
