/** A date of an article lies in the future. */
import { millisecondsBetween } from "../../syntax/compare-dates.ts";
import { firstText, NOTHING, onNode } from "../../syntax/data-rules.ts";

export const rule = onNode(
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
  (node, { now }) => {
    if (now === undefined) return NOTHING;
    return ["datePublished", "dateModified"].flatMap((name) => {
      const date = firstText(node.value[name]);
      const away = date === undefined ? undefined : millisecondsBetween(date, now);
      return away === undefined || away <= (date?.length === 10 ? 50_400_000 : 600_000)
        ? []
        : [{ at: `${node.pointer}/${name}`, message: `${name} is ${date}, expected no later than now (${now})` }];
    });
  },
);
