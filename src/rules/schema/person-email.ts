/** email of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "email", "an e-mail address", {
  id: "schema/person-email",
  severity: "error",
  fault: "value",
  title: "email of a person is blank or ill-formed",
  why: "Mail to a malformed address reaches no one.",
  mend: "Give email an e-mail address, or leave it out.",
  spec: "https://schema.org/email",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", email: "ann@news.example" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", email: "ann at news example" },
      says: ['email of Person is "ann at news example", expected an e-mail address'],
    },
  ],
});
