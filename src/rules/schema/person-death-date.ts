/** deathDate of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "deathDate", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/person-death-date",
  severity: "error",
  fault: "value",
  title: "deathDate of a person is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give deathDate a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/deathDate",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", deathDate: "2020-05-12" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", deathDate: "12.05.2020" },
      says: ['deathDate of Person is "12.05.2020", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
