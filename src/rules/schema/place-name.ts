/** name of a place is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Place", "name", "text that is not blank", {
  id: "schema/place-name",
  severity: "error",
  fault: "value",
  title: "name of a place is blank or ill-formed",
  why: "A place with a blank name cannot be found.",
  mend: "Give name text that is not blank, or leave it out.",
  spec: "https://schema.org/name",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Place", name: "City hall" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Place", name: "" },
      says: ["Place has a blank name, expected text that is not blank"],
    },
  ],
});
