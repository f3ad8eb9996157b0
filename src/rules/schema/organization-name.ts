/** name of an organization is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Organization", "name", "text that is not blank", {
  id: "schema/organization-name",
  severity: "error",
  fault: "value",
  title: "name of an organization is missing, blank or ill-formed",
  why: "An organization without a name is no one.",
  mend: "Give name text that is not blank.",
  spec: "https://schema.org/name",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "NewsMediaOrganization", name: "The Example" } },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsMediaOrganization" },
      says: ["NewsMediaOrganization has no name, expected text that is not blank"],
    },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsMediaOrganization", name: "" },
      says: ["NewsMediaOrganization has a blank name, expected text that is not blank"],
    },
  ],
});
