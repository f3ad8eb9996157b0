/** address of a place is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Place", "address", "an object or text that names one", {
  id: "schema/place-address",
  severity: "warning",
  fault: "value",
  title: "address of a place is blank or ill-formed",
  why: "A blank address is none.",
  mend: "Give address an object or text that names one, or leave it out.",
  spec: "https://schema.org/address",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Place", name: "City hall" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Place", name: "City hall", address: "" },
      says: ["Place has a blank address, expected an object or text that names one"],
    },
  ],
});
