/** sameAs of an organization is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Organization", "sameAs", "a URL without blanks", {
  id: "schema/organization-same-as",
  severity: "error",
  fault: "value",
  title: "sameAs of an organization is blank or ill-formed",
  why: "sameAs identifies an organization by URL.",
  mend: "Give sameAs a URL without blanks, or leave it out.",
  spec: "https://schema.org/sameAs",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        sameAs: "https://www.wikidata.org/wiki/Q1",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        sameAs: "on Wikidata",
      },
      says: ['sameAs of NewsMediaOrganization is "on Wikidata", expected a URL without blanks'],
    },
  ],
});
