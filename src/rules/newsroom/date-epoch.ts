/** A date is a system's zero. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TIME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["datePublished", "dateModified", "dateCreated", "startDate", "endDate", "uploadDate", "expires"],
  {
    id: "newsroom/date-epoch",
    ordinary: ORDINARY_TIME,
    severity: "error",
    title: "A date is a system's zero",
    why: "An empty field has been written as the first or last day a machine knows.",
    mend: "Give the real date, or leave it out.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "1971-01-01",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "1970-01-01T00:00:00Z",
        },
        says: ["datePublished is 1970-01-01T00:00:00Z, expected a real date and not a system's zero"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /^(?:1970-01-01|0\d{3}-|1899-12-3|1900-01-0|9999-)/.test(text)
      ? `${name} is ${clip(text)}, expected a real date and not a system's zero`
      : undefined,
);
