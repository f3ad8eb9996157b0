/** address of an organization is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Organization", "address", "an object or text that names one", {
  id: "schema/organization-address",
  severity: "warning",
  fault: "value",
  title: "address of an organization is blank or ill-formed",
  why: "A blank address is none.",
  mend: "Give address an object or text that names one, or leave it out.",
  spec: "https://schema.org/address",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "NewsMediaOrganization", name: "The Example" } },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsMediaOrganization", name: "The Example", address: "" },
      says: ["NewsMediaOrganization has a blank address, expected an object or text that names one"],
    },
  ],
});
