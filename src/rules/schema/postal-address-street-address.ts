/** streetAddress of an address is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("PostalAddress", "streetAddress", "text that is not blank", {
  id: "schema/postal-address-street-address",
  severity: "warning",
  fault: "value",
  title: "streetAddress of an address is blank or ill-formed",
  why: "A blank line of an address says nothing.",
  mend: "Give streetAddress text that is not blank, or leave it out.",
  spec: "https://schema.org/streetAddress",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "PostalAddress",
        addressCountry: "AZ",
        streetAddress: "1 Main St",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "AZ", streetAddress: "" },
      says: ["PostalAddress has a blank streetAddress, expected text that is not blank"],
    },
  ],
});
