/** A language tag is ill-formed. */
import { onNotes } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNotes({
  id: "jsonld/language-tag",
  severity: "warning",
  title: "A language tag is ill-formed",
  why: "A text with such a tag is in no language.",
  mend: "Write a BCP 47 tag: az, en-GB.",
  spec: "https://www.w3.org/TR/json-ld11/#string-internationalization",
  verified: false,
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: { "@value": "Ann", "@language": "en" } } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: { "@value": "Ann", "@language": "en_GB" } },
      says: ['@language is "en_GB", expected a BCP 47 tag such as en-GB'],
    },
  ],
});
