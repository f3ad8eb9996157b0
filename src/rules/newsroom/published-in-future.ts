/** A date of publication lies in the future. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";

const TOLERANCE = 600_000;
/** A day without a zone may already have begun further east. */
const DAY = 50_400_000;

export const rule = onText(
  ["datePublished", "uploadDate"],
  {
    id: "newsroom/published-in-future",
    types: ["CreativeWork"],
    severity: "error",
    fault: "future",
    title: "A date of publication lies in the future",
    why: "Consumers hide what is not yet, or stop trusting the dates.",
    mend: "Correct the date; hold an article back by its embargo.",
    spec: "https://developers.google.com/search/docs/appearance/publication-dates",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00Z",
        },
        now: "2026-04-25T10:00:00Z",
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
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
