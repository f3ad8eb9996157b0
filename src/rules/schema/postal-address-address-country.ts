/** addressCountry of an address is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("PostalAddress", "addressCountry", "a country by its ISO 3166-1 code or name", {
  id: "schema/postal-address-address-country",
  severity: "warning",
  fault: "value",
  title: "addressCountry of an address is blank or ill-formed",
  why: "A blank country says nothing.",
  mend: "Give addressCountry a country by its ISO 3166-1 code or name, or leave it out.",
  spec: "https://schema.org/addressCountry",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "AZ" } },
    {
      bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "" },
      says: ["PostalAddress has a blank addressCountry, expected a country by its ISO 3166-1 code or name"],
    },
  ],
});
