/** birthDate of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "birthDate", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/person-birth-date",
  severity: "error",
  fault: "value",
  title: "birthDate of a person is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give birthDate a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/birthDate",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", birthDate: "1980-05-12" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", birthDate: "12.05.1980" },
      says: ['birthDate of Person is "12.05.1980", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
