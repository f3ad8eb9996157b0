/** A date of an article is not ISO 8601. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isDate, isDateTime } from "../../syntax/values/literals.ts";
import { ORDINARY_TIME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["datePublished", "dateModified"],
  {
    id: "google/article-date-form",
    ordinary: ORDINARY_TIME,
    types: ["Article"],
    severity: "error",
    fault: "value",
    title: "A date of an article is not ISO 8601",
    why: "Google cannot read it.",
    mend: "Write YYYY-MM-DDThh:mm:ss with the offset.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          datePublished: "2026-04-25",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          datePublished: "25.04.2026",
        },
        says: ['datePublished is "25.04.2026", expected a date or date-time of ISO 8601'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() === "" || isDate(text) || isDateTime(text)
      ? undefined
      : `${name} is ${JSON.stringify(clip(text))}, expected a date or date-time of ISO 8601`,
);
