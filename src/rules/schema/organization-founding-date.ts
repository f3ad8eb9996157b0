/** foundingDate of an organization is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Organization", "foundingDate", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/organization-founding-date",
  severity: "error",
  fault: "value",
  title: "foundingDate of an organization is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give foundingDate a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/foundingDate",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        foundingDate: "1920",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        foundingDate: "in 1920",
      },
      says: [
        'foundingDate of NewsMediaOrganization is "in 1920", expected a date (YYYY-MM-DD) or date-time with offset',
      ],
    },
  ],
});
