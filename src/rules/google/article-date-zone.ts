/** A time of an article has no offset. */

import { withZone } from "../../syntax/findings/mends.ts";
import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TIME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["datePublished", "dateModified"],
  {
    id: "google/article-date-zone",
    ordinary: ORDINARY_TIME,
    types: ["Article"],
    severity: "warning",
    fault: "zone",
    title: "A time of an article has no offset",
    why: "Google then takes the zone of its crawler.",
    mend: "Add the offset.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          datePublished: "2026-04-25T09:00:00+04:00",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          datePublished: "2026-04-25T09:00:00",
        },
        says: [
          "datePublished is 2026-04-25T09:00:00 without offset, expected one, since Google takes the zone of its crawler",
        ],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/.test(text)
      ? `${name} is ${text} without offset, expected one, since Google takes the zone of its crawler`
      : undefined,
  withZone,
);
