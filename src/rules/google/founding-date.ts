/** The date of founding is not ISO 8601. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isDate, isDateTime } from "../../syntax/values/literals.ts";

export const rule = onText(
  ["foundingDate"],
  {
    id: "google/founding-date",
    types: ["Organization"],
    severity: "warning",
    fault: "value",
    title: "The date of founding is not ISO 8601",
    why: "Google cannot read it.",
    mend: "Write YYYY-MM-DD, or the year.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          foundingDate: "1920",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          foundingDate: "in 1920",
        },
        says: ['foundingDate is "in 1920", expected a date of ISO 8601'],
      },
    ],
  },
  (text) =>
    text.trim() === "" || isDate(text) || isDateTime(text)
      ? undefined
      : `foundingDate is ${JSON.stringify(clip(text))}, expected a date of ISO 8601`,
);
