/** A telephone number has no country code. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["telephone"],
  {
    id: "google/organization-telephone",
    types: ["Organization", "ContactPoint"],
    severity: "info",
    title: "A telephone number has no country code",
    why: "Google asks for country and area code.",
    mend: "Write +994 12 555 01 02.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          telephone: "+994 12 555 01 02",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          telephone: "012 555 01 02",
        },
        says: ['telephone is "012 555 01 02", expected the country code with +'],
      },
    ],
  },
  (text) =>
    /^\+|^tel:\+/.test(text.trim()) || !/\d/.test(text)
      ? undefined
      : `telephone is ${JSON.stringify(clip(text))}, expected the country code with +`,
);
