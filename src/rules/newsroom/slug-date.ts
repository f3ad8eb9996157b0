/** The date in the URL is another than the date of publication. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";

const SLUG = /\/((?:19|20)\d{2})[/-](\d{2})(?:[/-](\d{2}))?(?:[/-]|$)/;
const DAY = 86_400_000;

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
    const [, year, month, day] = SLUG.exec(firstText(node.value.url) ?? "") ?? [];
    const published = firstText(node.value.datePublished)?.slice(0, 10);
    if (year === undefined || month === undefined || published === undefined || Number(month) > 12) return NOTHING;
    const said = day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
    if (!isAway(published, said)) return NOTHING;
    const expected = day === undefined ? "month" : "day";
    // of three dates the one that stands alone is wrong
    const modified = firstText(node.value.dateModified)?.slice(0, 10);
    const isUrl = modified !== undefined && !isAway(modified, published) && isAway(modified, said);
    return [
      {
        at: `${node.pointer}/${isUrl ? "url" : "datePublished"}`,
        message: `datePublished is ${published} and the URL says ${said}, expected the same ${expected}`,
        related: [{ at: `${node.pointer}/${isUrl ? "datePublished" : "url"}`, message: "the other date" }],
      },
    ];
  },
);

/** True if a day is not within two days of another, or of a month. */
function isAway(day: string, other: string): boolean {
  if (other.length > 7) return Math.abs(millisecondsBetween(day, other) ?? 0) >= 2 * DAY;
  return [-1, 0, 1].every((step) => {
    const near = Date.parse(day) + step * DAY;
    return Number.isNaN(near) ? false : new Date(near).toISOString().slice(0, 7) !== other;
  });
}
