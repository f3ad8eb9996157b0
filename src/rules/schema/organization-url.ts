/** url of an organization is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Organization", "url", "a URL without blanks", {
  id: "schema/organization-url",
  severity: "error",
  fault: "value",
  title: "url of an organization is blank or ill-formed",
  why: "The URL tells one organization from another.",
  mend: "Give url a URL without blanks, or leave it out.",
  spec: "https://schema.org/url",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        url: "https://news.example/",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsMediaOrganization", name: "The Example", url: "our site" },
      says: ['url of NewsMediaOrganization is "our site", expected a URL without blanks'],
    },
  ],
});
