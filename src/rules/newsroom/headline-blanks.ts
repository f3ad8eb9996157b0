/** A headline holds stray blanks. */

import { withoutStrayBlanks } from "../../syntax/findings/mends.ts";
import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-blanks",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "warning",
    title: "A headline holds stray blanks",
    why: "They show as gaps, and make equal headlines unequal.",
    mend: "Take them out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book  fair opens" },
        says: ["Headline holds two blanks in a row, expected one"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: " Book fair opens" },
        says: ["Headline begins or ends with a blank, expected none"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair\nopens" },
        says: ["Headline holds a line break or tab, expected one line"],
      },
    ],
  },
  (text) => {
    if (text.trim() === "") return undefined;
    if (text !== text.trim()) return "Headline begins or ends with a blank, expected none";
    if (/[\n\r\t]/.test(text)) return "Headline holds a line break or tab, expected one line";
    return /[ \u00a0]{2}/.test(text) ? "Headline holds two blanks in a row, expected one" : undefined;
  },
  withoutStrayBlanks,
);
