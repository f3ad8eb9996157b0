/** addressLocality of an address is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("PostalAddress", "addressLocality", "text that is not blank", {
  id: "schema/postal-address-address-locality",
  severity: "warning",
  fault: "value",
  title: "addressLocality of an address is blank or ill-formed",
  why: "A blank line of an address says nothing.",
  mend: "Give addressLocality text that is not blank, or leave it out.",
  spec: "https://schema.org/addressLocality",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "PostalAddress",
        addressCountry: "AZ",
        addressLocality: "Lachin",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "AZ", addressLocality: "" },
      says: ["PostalAddress has a blank addressLocality, expected text that is not blank"],
    },
  ],
});
