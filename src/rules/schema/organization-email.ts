/** email of an organization is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Organization", "email", "an e-mail address", {
  id: "schema/organization-email",
  severity: "error",
  fault: "value",
  title: "email of an organization is blank or ill-formed",
  why: "Mail to a malformed address reaches no one.",
  mend: "Give email an e-mail address, or leave it out.",
  spec: "https://schema.org/email",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        email: "desk@news.example",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        email: "news at example",
      },
      says: ['email of NewsMediaOrganization is "news at example", expected an e-mail address'],
    },
  ],
});
