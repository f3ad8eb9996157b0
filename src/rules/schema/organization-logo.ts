/** logo of an organization is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Organization", "logo", "an ImageObject or a URL", {
  id: "schema/organization-logo",
  severity: "warning",
  fault: "value",
  title: "logo of an organization is blank or ill-formed",
  why: "A logo that cannot be fetched shows nothing.",
  mend: "Give logo an ImageObject or a URL, or leave it out.",
  spec: "https://schema.org/logo",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        logo: "https://news.example/logo.png",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        name: "The Example",
        logo: "our logo",
      },
      says: ['logo of NewsMediaOrganization is "our logo", expected an ImageObject or a URL'],
    },
  ],
});
