/** Quotation marks of a headline do not pair. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

const PAIRS = [
  ["«", "»"],
  ["(", ")"],
  ["[", "]"],
] as const;

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-quotes",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "info",
    title: "Quotation marks of a headline do not pair",
    why: "Something is missing, or has been cut.",
    mend: "Close what is open.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "«Kitab» fair opens" } },
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "“Book” fair" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "«Book fair opens" },
        says: ["Headline has 1 « and 0 », expected as many of both"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: 'The "fair opens' },
        says: ['Headline has an odd number of ", expected pairs'],
      },
    ],
  },
  (text) => {
    for (const [open, close] of PAIRS) {
      const opened = text.split(open).length;
      const closed = text.split(close).length;
      if (opened !== closed)
        return `Headline has ${opened - 1} ${open} and ${closed - 1} ${close}, expected as many of both`;
    }
    return text.split('"').length % 2 === 0 ? 'Headline has an odd number of ", expected pairs' : undefined;
  },
);
