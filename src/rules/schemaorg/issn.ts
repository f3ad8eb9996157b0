/** An ISSN is ill-formed. */
import { clip, onText } from "../../syntax/data-rules.ts";

export const rule = onText(
  ["issn"],
  {
    id: "schemaorg/issn",
    severity: "warning",
    title: "An ISSN is ill-formed",
    why: "The periodical is not found.",
    mend: "Write the eight digits with a hyphen.",
    spec: "https://schema.org/issn",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Periodical", name: "x", issn: "2049-3630" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Periodical", name: "x", issn: "123" },
        says: ['issn is "123", expected eight digits such as 2049-3630'],
      },
    ],
  },
  (text) =>
    text.trim() === "" || /^(?:urn:issn:|issn:?\s?)?\d{4}-?\d{3}[\dX]$/i.test(text.trim())
      ? undefined
      : `issn is ${JSON.stringify(clip(text))}, expected eight digits such as 2049-3630`,
);
