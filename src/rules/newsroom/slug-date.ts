/** The date in the URL is another than the date of publication. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";

const SLUG = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/;

export const rule = onNode(
  {
    id: "newsroom/slug-date",
    types: ["Article"],
    properties: ["url"],
    severity: "warning",
    title: "The date in the URL is another than the date of publication",
    why: "Readers and search engines see two dates.",
    mend: "Correct the date; a change belongs in dateModified.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/2026/04/25/fair",
          datePublished: "2026-04-25",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/2025/04/25/fair",
          datePublished: "2026-04-25",
        },
        says: ["datePublished is 2026-04-25 and the URL says 2025-04-25, expected the same day"],
      },
    ],
  },
  (node) => {
    const m = SLUG.exec(firstText(node.value.url) ?? "");
    const published = firstText(node.value.datePublished)?.slice(0, 10);
    if (m === null || published === undefined) return NOTHING;
    const away = millisecondsBetween(published, `${m[1]}-${m[2]}-${m[3]}`);
    if (away === undefined || Math.abs(away) < 2 * 86_400_000) return NOTHING;
    return [
      {
        at: `${node.pointer}/datePublished`,
        message: `datePublished is ${published} and the URL says ${m[1]}-${m[2]}-${m[3]}, expected the same day`,
      },
    ];
  },
);
