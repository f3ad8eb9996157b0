/** A date of an article lies in the future. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";

const TOLERANCE = 600_000;
/** A day without a zone may already have begun further east. */
const DAY = 50_400_000;

export const rule = onText(
  ["datePublished", "dateModified"],
  {
    id: "google/date-in-future",
    types: ["Article"],
    severity: "error",
    fault: "future",
    title: "A date of an article lies in the future",
    why: "Google asks for no dates in the future.",
    mend: "Correct the date.",
    spec: "https://developers.google.com/search/docs/appearance/publication-dates",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          datePublished: "2026-04-25T09:00:00Z",
        },
        now: "2026-04-25T10:00:00Z",
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          datePublished: "2026-05-25T09:00:00Z",
        },
        says: ["datePublished is 2026-05-25T09:00:00Z, expected no later than now (2026-04-25T10:00:00Z)"],
        now: "2026-04-25T10:00:00Z",
      },
    ],
  },
  (text, _node, { now }, _graph, name) => {
    const away = now === undefined ? undefined : millisecondsBetween(text, now);
    if (away === undefined || away <= (text.length === 10 ? DAY : TOLERANCE)) return undefined;
    return `${name} is ${text}, expected no later than now (${now})`;
  },
);
