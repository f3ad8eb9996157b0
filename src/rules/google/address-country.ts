/** A country is not given by its code. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["addressCountry"],
  {
    id: "google/address-country",
    types: ["PostalAddress"],
    severity: "info",
    title: "A country is not given by its code",
    why: "Google asks for the two letters of ISO 3166-1.",
    mend: "Write the code.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "AZ" } },
      {
        bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "Azerbaijan" },
        says: ['addressCountry is "Azerbaijan", expected two letters of ISO 3166-1 such as AZ'],
      },
    ],
  },
  (text) =>
    /^[A-Z]{2}$/.test(text.trim()) || text.trim() === ""
      ? undefined
      : `addressCountry is ${JSON.stringify(clip(text))}, expected two letters of ISO 3166-1 such as AZ`,
);
