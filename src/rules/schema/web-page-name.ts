/** name of a page is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("WebPage", "name", "text that is not blank", {
  id: "schema/web-page-name",
  severity: "warning",
  fault: "value",
  title: "name of a page is blank or ill-formed",
  why: "A blank name is none.",
  mend: "Give name text that is not blank, or leave it out.",
  spec: "https://schema.org/name",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair" } },
    {
      bad: { "@context": "https://schema.org", "@type": "WebPage", name: "" },
      says: ["WebPage has a blank name, expected text that is not blank"],
    },
  ],
});
