/** A URL holds blanks. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/url",
  severity: "warning",
  fault: "value",
  title: "A URL holds blanks",
  why: "Text with blanks is no URL, and the property takes nothing else.",
  mend: "Give the URL.",
  spec: "https://schema.org/URL",
  checkedOn: "2026-03-19",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann", sameAs: "https://news.example/ann" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann", sameAs: "Ann on the web" },
      says: ['sameAs of Person is "Ann on the web", expected a URL'],
    },
  ],
});
