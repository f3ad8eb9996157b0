/** A time has no zone. */

import { withZone } from "../../syntax/findings/mends.ts";
import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TIME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  [
    "datePublished",
    "dateModified",
    "dateCreated",
    "uploadDate",
    "coverageStartTime",
    "coverageEndTime",
    "doorTime",
    "validFrom",
    "validThrough",
  ],
  {
    id: "newsroom/date-without-zone",
    ordinary: ORDINARY_TIME,
    types: ["Article", "MediaObject", "WebPage", "Review", "Episode", "Comment", "Offer", "Event"],
    severity: "warning",
    fault: "zone",
    title: "A time has no zone",
    why: "The same digits are hours apart in Baku and London; each consumer guesses its own.",
    mend: "Add the offset of the place of publication.",
    spec: "https://www.rfc-editor.org/rfc/rfc3339#section-4.4",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00+04:00",
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00",
        },
        says: ["datePublished is 2026-04-25T09:00:00 without zone, expected an offset such as +04:00 or Z"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/.test(text)
      ? `${name} is ${text} without zone, expected an offset such as +04:00 or Z`
      : undefined,
  withZone,
);
