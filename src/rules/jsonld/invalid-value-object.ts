/** A value object holds what it may not. */
import { onNotes } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNotes({
  id: "jsonld/invalid-value-object",
  severity: "error",
  title: "A value object holds what it may not",
  why: "A processor rejects the whole document.",
  mend: "Keep @value with @type, or with @language and @direction.",
  spec: "https://www.w3.org/TR/json-ld11/#value-objects",
  verified: false,
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: { "@value": "Ann", "@language": "en" } } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: { "@value": "Ann", name: "Ann" } },
      says: ["@value stands beside name, expected @type, @language or @direction alone"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "Person",
        name: { "@value": "Ann", "@type": "Text", "@language": "en" },
      },
      says: ["@value stands beside both @type and @language, expected one of them"],
    },
  ],
});
