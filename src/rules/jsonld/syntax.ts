/** A document is not well-formed JSON. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "jsonld/syntax",
  severity: "error",
  title: "A document is not well-formed JSON",
  why: "One slip makes the whole document unreadable.",
  mend: "Mend the JSON at the place shown.",
  spec: "https://www.rfc-editor.org/rfc/rfc8259",
  verified: false,
  examples: [
    { good: '{"@context": "https://schema.org", "@type": "Person", "name": "Ann"}' },
    { bad: '{"@type": "Person", "name": "Ann",}', says: ["JSON has a comma before }, expected another member"] },
  ],
});
